// A stand-in for the module `vscode`: what the extension and vscode-languageclient ask of it, without a window.
const Module = require('node:module');
const { EventEmitter, once } = require('node:events');
const { pathToFileURL, fileURLToPath } = require('node:url');

class Disposable {
  constructor(end = () => {}) { this.dispose = end; }
  static from(...all) { return new Disposable(() => all.forEach((d) => d.dispose())); }
}
class Position { constructor(line, character) { Object.assign(this, { line, character }); } }
class Range {
  constructor(...at) {
    const [start, end] = at.length === 4 ? [new Position(at[0], at[1]), new Position(at[2], at[3])] : at;
    Object.assign(this, { start, end });
  }
}
class Selection extends Range {}
class Location { constructor(uri, range) { Object.assign(this, { uri, range }); } }
class Diagnostic { constructor(range, message, severity) { Object.assign(this, { range, message, severity }); } }
class Uri {
  constructor(text) {
    const url = new URL(text);
    Object.assign(this, { scheme: url.protocol.slice(0, -1), authority: url.host, path: decodeURIComponent(url.pathname) });
    this.text = url.href;
  }
  get fsPath() { return fileURLToPath(this.text); }
  toString() { return this.text; }
  static parse(text) { return new Uri(text); }
  static file(path) { return new Uri(pathToFileURL(path).href); }
}
class Emitter {
  constructor() { this.heard = new Set(); this.event = (f, self) => { const g = f.bind(self); this.heard.add(g); return new Disposable(() => this.heard.delete(g)); }; }
  fire(value) { this.heard.forEach((f) => f(value)); }
  dispose() { this.heard.clear(); }
}
class CancellationTokenSource {
  constructor() { this.token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable() }; }
  cancel() {}
  dispose() {}
}

class CodeActionKind {
  constructor(value) { this.value = value; }
  append(part) { return new CodeActionKind(this.value ? `${this.value}.${part}` : part); }
  static Empty = new CodeActionKind('');
}

const news = new EventEmitter();
const opened = new Emitter();
const commands = new Map();
const told = new Map();
const never = () => new Disposable();

/** What a test says and sees. */
const code = {
  settings: {}, shown: [], executed: [], clipboard: '', status: '', choice: undefined,
  commandNames: () => [...commands.keys()],
  run: (name, ...args) => commands.get(name)(...args),
  openFolder(path) { vscode.workspace.workspaceFolders = [{ uri: Uri.file(path), name: 'site', index: 0 }]; },
  open(path, languageId, text) {
    const document = { uri: Uri.file(path), fileName: path, languageId, version: 1, isClosed: false, getText: () => text };
    vscode.workspace.textDocuments.push(document);
    opened.fire(document);
  },
  /** Marks words of the first line that has them. */
  mark(path, words) {
    const document = vscode.workspace.textDocuments.find((d) => d.fileName === path);
    const lines = document.getText().split('\n');
    const line = lines.findIndex((l) => l.includes(words));
    const from = lines[line].indexOf(words);
    vscode.window.activeTextEditor = { document, selection: new Selection(line, from, line, from + words.length) };
  },
  /** What is wrong with a file, once something is. */
  async problems(path) {
    const uri = Uri.file(path).toString();
    while (!told.get(uri)?.length) {
      await once(news, 'told', { signal: AbortSignal.timeout(120_000) });
    }
    return told.get(uri);
  },
};

const show = async (text, ...choices) => { code.shown.push(text); return choices.find((c) => c === code.choice); };
const known = {
  Disposable, Position, Range, Selection, Location, Diagnostic, Uri, EventEmitter: Emitter, CancellationTokenSource, CodeActionKind,
  version: '1.82.0',
  workspace: {
    isTrusted: true, textDocuments: [], notebookDocuments: [], workspaceFolders: [],
    getConfiguration: () => ({ get: (name, fallback) => code.settings[name] ?? fallback }),
    onDidOpenTextDocument: opened.event,
    createFileSystemWatcher: () => ({ onDidCreate: never, onDidChange: never, onDidDelete: never, dispose() {} }),
    getWorkspaceFolder: () => known.workspace.workspaceFolders[0],
  },
  window: {
    activeTextEditor: undefined, visibleTextEditors: [], tabGroups: { all: [], onDidChangeTabs: never, onDidChangeTabGroups: never },
    createOutputChannel: () => ({ append() {}, appendLine() {}, show() {}, dispose() {} }),
    setStatusBarMessage: (text) => { code.status = text; },
    showErrorMessage: show, showInformationMessage: show, showWarningMessage: show,
  },
  env: { language: 'en', appName: 'a stand-in', clipboard: { writeText: async (text) => { code.clipboard = text; } } },
  commands: {
    registerCommand: (name, run) => { commands.set(name, run); return new Disposable(() => commands.delete(name)); },
    executeCommand: async (...call) => { code.executed.push(call); },
  },
  languages: {
    match: (selector, document) => [selector].flat().some((s) => !s.language || s.language === document.languageId) ? 10 : 0,
    createDiagnosticCollection: () => ({
      set: (uri, list) => { told.set(uri.toString(), list); news.emit('told'); },
      delete: (uri) => told.delete(uri.toString()), has: (uri) => told.has(uri.toString()), clear: () => told.clear(), dispose() {},
    }),
  },
};

/** Classes and listeners that are named and not asked for anything here. */
function open(part, name) {
  return new Proxy(part, {
    get(target, key) {
      if (typeof key !== 'string' || key in target || key === 'then') {
        return target[key];
      }
      if (name === '' && /^[A-Z]/.test(key)) {
        target[key] = open(class { constructor(...args) { this.args = args; } }, key);
        return target[key];
      }
      return /^(on|register)[A-Z]/.test(key) ? never : undefined;
    },
  });
}
for (const part of ['workspace', 'window', 'languages']) {
  known[part] = open(known[part], part);
}
const vscode = open(known, '');

/** Loads a module that asks for `vscode`. */
function load(file) {
  const before = Module._load;
  Module._load = (name, ...rest) => (name === 'vscode' ? vscode : before(name, ...rest));
  try {
    return require(file);
  } finally {
    Module._load = before;
  }
}

module.exports = { code, load };
