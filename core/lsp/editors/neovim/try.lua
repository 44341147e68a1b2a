-- What try.sh has Neovim do; each step is a line of the log, and the first that goes wrong ends it.
local out = io.open(os.getenv('LOG'), 'w')
local site = os.getenv('SITE')
local wait = 60000

local function say(text)
  out:write(text, '\n')
  out:flush()
end

local function must(found, what)
  if not found then
    say('FAILED: ' .. what)
    vim.cmd('cquit 1')
  end
  return found
end

local client = must(vim.lsp.start_client({
  name = 'moot',
  cmd = { os.getenv('MOOT'), 'lsp' },
  root_dir = site,
}), 'the server starts')

local function open(file)
  vim.cmd('edit! ' .. site .. '/' .. file)
  vim.bo.swapfile = false
  vim.lsp.buf_attach_client(0, client)
  return vim.api.nvim_get_current_buf()
end

local function line(buffer, words)
  for number, text in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local column = text:find(words, 1, true)
    if column then
      return number - 1, column - 1, text
    end
  end
end

local function at(buffer, words)
  local number, column = line(buffer, words)
  must(number, words .. ' stands there')
  return {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    position = { line = number, character = column + #words },
  }
end

local function ask(buffer, method, params)
  local answers = must(vim.lsp.buf_request_sync(buffer, method, params, wait), method)
  local answer = must(answers[client], method .. ' is answered')
  must(not answer.error, method .. ': ' .. vim.inspect(answer.error))
  return answer.result
end

local function problems(buffer)
  local found = {}
  for _, problem in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(found, (problem.lnum + 1) .. ':' .. (problem.col + 1) .. ' ' .. problem.message:gsub('\n', '; '))
  end
  return table.concat(found, ' | ')
end

local post = open('posts/cups.md')
must(vim.wait(wait, function() return vim.lsp.buf_get_clients(post)[client] ~= nil end), 'it attaches')
say('opened posts/cups.md')

vim.api.nvim_buf_set_lines(post, -1, -1, false, { '', 'See [[scaldin]].' })
must(vim.wait(wait, function() return problems(post) ~= '' end), 'a mistake is told')
say('told: ' .. problems(post))

local range = vim.diagnostic.get(post)[1]
local fixes = ask(post, 'textDocument/codeAction', {
  textDocument = { uri = vim.uri_from_bufnr(post) },
  range = {
    start = { line = range.lnum, character = range.col },
    ['end'] = { line = range.end_lnum, character = range.end_col },
  },
  context = { diagnostics = {} },
})
must(fixes[1], 'a fix is offered')
vim.lsp.util.apply_workspace_edit(fixes[1].edit, 'utf-16')
must(vim.wait(wait, function() return problems(post) == '' end), 'the fix mends it')
say('applied the fix: ' .. fixes[1].title)

vim.api.nvim_buf_set_lines(post, -1, -1, false, { '', 'As [[colour' })
local offered = ask(post, 'textDocument/completion', at(post, 'As [[colour'))
local items = vim.lsp.util.text_document_completion_list_to_complete_items
  and (offered.items or offered) or offered
must(items[1], 'something is offered')
say('completed `[[colour`: ' .. items[1].label .. ' -- ' .. items[1].detail)
vim.lsp.util.apply_text_edits({ items[1].textEdit }, post, 'utf-16')
say('now stands: ' .. vim.api.nvim_buf_get_lines(post, -2, -1, false)[1])

local hover = ask(post, 'textDocument/hover', at(post, '[[milk-fi'))
say('shown of milk-first:')
for text in hover.contents.value:gmatch('[^\n]+') do
  say('  ' .. text)
end

local places = ask(post, 'textDocument/definition', at(post, '[[milk-fi'))
vim.lsp.util.jump_to_location(places[1], 'utf-16')
say('jumped to ' .. vim.fn.expand('%:.') .. ':' .. vim.api.nvim_win_get_cursor(0)[1] .. ' ' .. vim.api.nvim_get_current_line())

local references = ask(post, 'textDocument/references',
  vim.tbl_extend('force', at(post, '[[milk-fi'), { context = { includeDeclaration = false } }))
say('named in ' .. #references .. ' places')

local edit = ask(post, 'textDocument/rename', vim.tbl_extend('force', at(post, '[[milk-fi'), { newName = 'milk-before-tea' }))
vim.lsp.util.apply_workspace_edit(edit, 'utf-16')
must(line(post, '[[milk-before-tea|'), 'the post has the new name')
local claims = vim.fn.bufnr(site .. '/claims/tea.yaml')
must(line(claims, 'aliases: [milk-first]'), 'the claim has the old one as an alias')
say('renamed milk-first to milk-before-tea; the claim file says: ' .. vim.trim(({ line(claims, 'milk-before-tea:') })[3])
  .. ' ... ' .. vim.trim(({ line(claims, 'aliases: [milk-first]') })[3]))
must(vim.wait(wait, function() return problems(post) == '' and problems(claims) == '' end), 'the site is right')
say('nothing is wrong')

local letter = open('sources/letter.txt')
local from = at(letter, 'anyone with').position
from.character = from.character - #'anyone with'
local quotes = ask(letter, 'textDocument/codeAction', {
  textDocument = { uri = vim.uri_from_bufnr(letter) },
  range = { start = from, ['end'] = at(letter, 'taste that.').position },
  context = { diagnostics = {} },
})
local quote = must(vim.tbl_filter(function(a) return a.title:find('see-colour', 1, true) end, quotes)[1], 'a quote is offered')
vim.lsp.util.apply_workspace_edit(quote.edit, 'utf-16')
say('quoted: ' .. quote.title .. ' -> ' .. vim.trim(must(({ line(claims, 'anyone with') })[3], 'the claim has the quote')))
must(vim.wait(wait, function() return problems(claims) == '' end), 'the quote is in its source')

vim.lsp.stop_client(client)
say('done')
vim.cmd('qall!')
