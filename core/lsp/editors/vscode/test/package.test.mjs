// What VS Code is told of the extension is there and of the form that it wants.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';

const root = new URL('../', import.meta.url);
const read = (file) => fs.readFileSync(new URL(file, root), 'utf8');
const json = (file) => JSON.parse(read(file));
const told = json('package.json');
const source = read('src/extension.ts');

test('every file that is contributed is there', () => {
  const { grammars, snippets } = told.contributes;
  for (const { path } of [...grammars, ...snippets]) {
    assert.ok(fs.existsSync(new URL(path, root)), path);
  }
  assert.equal(json(grammars[0].path).scopeName, grammars[0].scopeName);
});

test('every command that is listed is registered, and every menu shows one that is', () => {
  const commands = told.contributes.commands.map((c) => c.command);
  for (const command of commands) {
    assert.ok(source.includes(`registerCommand('${command}'`), command);
  }
  for (const item of Object.values(told.contributes.menus).flat()) {
    assert.ok(commands.includes(item.command), item.command);
  }
});

test('every setting that is read is declared with its default', () => {
  for (const [, name, value] of source.matchAll(/settings\.get<\w+>\('(\w+)', ('[^']*'|\w+)\)/g)) {
    const declared = told.contributes.configuration.properties[`moot.${name}`];
    assert.ok(declared, name);
    assert.equal(String(declared.default), value.replaceAll("'", ''));
  }
});

test('the version is that of the package lock', () => assert.equal(json('package-lock.json').version, told.version));

for (const { path } of told.contributes.snippets) {
  test(`${path} has snippets that can be filled in`, () => {
    for (const [name, snippet] of Object.entries(json(path))) {
      assert.match(snippet.prefix, /^[a-z][a-z-]*$/, name);
      assert.ok(snippet.description, name);
      const body = snippet.body.join('\n');
      const stops = [...body.matchAll(/\$\{?(\d+)/g)].map((m) => Number(m[1])).filter((n) => n > 0);
      assert.deepEqual([...new Set(stops)].sort(), stops.map((_, i) => i + 1).slice(0, new Set(stops).size), name);
      assert.equal(body.split('${').length, body.split(/\$\{\d+(?::[^{}]*|\|[^{}|]+\|)?\}/).length, `${name}: ${body}`);
    }
  });
}
