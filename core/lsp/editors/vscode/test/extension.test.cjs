// The built extension against a stand-in for VS Code and the real `moot lsp`; MOOT names the launcher.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { code, load } = require('./code.cjs');

const moot = process.env.MOOT;
assert.ok(moot, 'MOOT names the launcher, .../bin/moot');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'moot-vscode-'));
fs.cpSync(path.resolve(__dirname, '../../../../dist/src/test/resources/lsp/site'), folder, { recursive: true });
let extension;
const context = { subscriptions: [], extensionPath: path.resolve(__dirname, '..') };

before(async () => {
  code.settings = { path: moot };
  code.openFolder(folder);
  extension = load(path.resolve(__dirname, '../out/extension.js'));
  await extension.activate(context);
});

after(async () => {
  await extension.deactivate();
  fs.rmSync(folder, { recursive: true });
});

test('it starts the server and registers what package.json lists', () => {
  assert.deepEqual(code.shown, []);
  for (const { command } of require('../package.json').contributes.commands) {
    assert.ok(code.commandNames().includes(command), command);
  }
  assert.ok(code.commandNames().includes('moot.showMentions'));
});

test('a mistake that is typed is told with its code', async () => {
  const post = path.join(folder, 'posts/cups.md');
  code.open(post, 'markdown', `${fs.readFileSync(post, 'utf8')}\nSee [[scaldin]].\n`);
  const told = await code.problems(post);
  assert.deepEqual(told.map((p) => p.code?.value ?? p.code), ['link/unknown-claim']);
});

test('what is marked in a source is copied as a quote', async () => {
  const letter = path.join(folder, 'sources/letter.txt');
  code.open(letter, 'plaintext', fs.readFileSync(letter, 'utf8'));
  code.mark(letter, 'Nine in ten');
  await code.run('moot.copyQuote');
  assert.match(code.clipboard, /^- \{source: letter, exact: "?Nine in ten"?\}/);
});

test('the whole site can be looked at', async () => {
  await code.run('moot.checkAll');
  assert.match(code.status, /^Moot: 1 problem$/);
  code.status = '';
});

test('the places of a claim are listed as VS Code lists references', async () => {
  const uri = `file://${folder}/claims/tea.yaml`;
  const start = { line: 1, character: 0 };
  await code.run('moot.showMentions', uri, start, [{ uri, range: { start, end: start } }]);
  const [name, , , places] = code.executed.at(-1);
  assert.equal(name, 'editor.action.showReferences');
  assert.equal(places.length, 1);
});

test('where the program is not there, that is said and the settings are offered', async () => {
  code.settings = { path: path.join(folder, 'no-such-program') };
  code.choice = 'Open Settings';
  await code.run('moot.restart');
  assert.match(code.shown.join(), /Moot cannot be started/);
  assert.deepEqual(code.executed.at(-1), ['workbench.action.openSettings', 'moot.path']);
});

test('once it is said where the program is, it begins again', async () => {
  code.settings = { path: moot };
  code.shown = [];
  await code.run('moot.restart');
  assert.deepEqual(code.shown, []);
  await code.run('moot.checkAll');
  assert.match(code.status, /^Moot: 1 problem$/);
});
