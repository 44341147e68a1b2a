// What the grammar makes of Moot's forms in Markdown, inside the grammar that VS Code has for Markdown.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';

const require = createRequire(import.meta.url);
const { Registry, parseRawGrammar, INITIAL } = require('vscode-textmate');
const onig = require('vscode-oniguruma');

const ours = new URL('../syntaxes/moot.tmLanguage.json', import.meta.url);
const markdown = new URL('markdown.json', new URL(`file://${require.resolve('tm-grammars/grammars/markdown.json')}`));
const files = { 'moot.markdown': ours, 'text.html.markdown': markdown };
let grammar;

before(async () => {
  await onig.loadWASM(fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new onig.OnigScanner(patterns),
      createOnigString: (text) => new onig.OnigString(text),
    }),
    loadGrammar: async (scope) => (files[scope] ? parseRawGrammar(fs.readFileSync(files[scope], 'utf8'), files[scope].pathname) : null),
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['moot.markdown'] : []),
  });
  grammar = await registry.loadGrammar('text.html.markdown');
});

/** The words of `text` that have a scope of ours, as `words=scope`. */
function marked(text) {
  const found = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const token of tokens) {
      const scope = token.scopes.findLast((s) => s.endsWith('.moot'));
      if (scope) {
        found.push(`${line.slice(token.startIndex, token.endIndex)}=${scope.replace(/\.moot$/, '')}`);
      }
    }
  }
  return found;
}

const REFERENCE = 'constant.other.reference';
for (const [text, ...expected] of [
  ['As [[captured]] says', '[[=punctuation.definition.link', `captured=${REFERENCE}`, ']]=punctuation.definition.link'],
  ['[[lab/captured|the words]]', `lab/captured=${REFERENCE}`, 'the words=string.other.link.title'],
  ['[[@organiser]]', '@=keyword.operator.person', `organiser=${REFERENCE}`],
  ['| a | [[captured\\|words]] |', `captured=${REFERENCE}`, 'words=string.other.link.title'],
  ['![[captured]]', '![[=punctuation.definition.card', `captured=${REFERENCE}`],
  ['![[captured#why]]', '#why=entity.name.label'],
  ['[words](claim:lab/captured)', 'claim=keyword.other.scheme', `lab/captured=${REFERENCE}`],
  ['[her](person:aunt)', 'person=keyword.other.scheme', `aunt=${REFERENCE}`],
  [':::aside[Why so]{#why kind=faq}\n\nText.\n\n:::', 'aside=keyword.control.directive', 'Why so=entity.name.section.label', '#why=entity.name.label',
    'kind=entity.other.attribute-name', 'faq=string.unquoted.attribute-value', ':::=punctuation.definition.directive'],
  [':::crux-summary{debate="a b"}', 'crux-summary=keyword.control.directive', '"a b"=string.unquoted.attribute-value'],
  ['> [!evidence]- What was found', 'evidence=keyword.control.callout'],
  ['- in a list: [[captured]]', `captured=${REFERENCE}`],
  ['**bold [[captured]] bold**', `captured=${REFERENCE}`],
]) {
  test(`${JSON.stringify(text)} is told apart`, () => {
    const found = marked(text);
    for (const one of expected) {
      assert.ok(found.includes(one), `${one} is not among ${JSON.stringify(found)}`);
    }
  });
}

for (const text of [
  'Plain words, [a link](https://example.org/x) and an [aside].',
  '`[[captured]]` in code',
  '```yaml\nsee: [[captured]]\n:::aside\n```',
  'A time of 12:30:00 and a : colon',
  '> a quote of somebody',
]) {
  test(`${JSON.stringify(text)} is left to Markdown`, () => assert.deepEqual(marked(text), []));
}
