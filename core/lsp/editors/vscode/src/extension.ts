import * as vscode from 'vscode';
import { LanguageClient, LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** The server, which finds the sites among the files that are open. */
function server(context: vscode.ExtensionContext): LanguageClient {
  const settings = vscode.workspace.getConfiguration('moot');
  const command = settings.get<string>('path', 'moot');
  // A shell of Windows looks for commands in the folder it is in first: never in one of a stranger.
  const away = { cwd: context.extensionPath, env: { NoDefaultCurrentDirectoryInExePath: '1' } };
  const run = { command, args: ['lsp'], options: { ...away, shell: process.platform === 'win32' } };
  const options: ServerOptions = { run, debug: run };
  const what: LanguageClientOptions = {
    documentSelector: [
      { scheme: 'file', language: 'markdown' },
      { scheme: 'file', language: 'yaml' },
      { scheme: 'file', pattern: '**/sources/*' },
    ],
    initializationOptions: {
      trusted: vscode.workspace.isTrusted,
      drafts: settings.get<boolean>('drafts', true),
      future: settings.get<boolean>('future', true),
    },
  };
  return new LanguageClient('moot', 'Moot', options, what);
}

async function end(): Promise<void> {
  const last = client;
  client = undefined;
  // One that never began cannot be stopped, and says so by an error.
  if (last?.isRunning()) {
    await last.stop();
  }
}

async function begin(context: vscode.ExtensionContext): Promise<void> {
  await end();
  const next = server(context);
  try {
    await next.start();
    client = next;
  } catch (error) {
    const choice = await vscode.window.showErrorMessage(
      `Moot cannot be started: ${error}. Install it, or say where it is.`,
      'Open Settings',
    );
    if (choice) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'moot.path');
    }
  }
}

function ask<T>(command: string, ...args: unknown[]): Promise<T> | undefined {
  return client?.sendRequest<T>('workspace/executeCommand', { command, arguments: args });
}

/** Puts the words that are marked into the clipboard, as the YAML of a quote. */
async function copyQuote(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !client) {
    return;
  }
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const range = client.code2ProtocolConverter.asRange(editor.selection);
  const quote = await ask<string>('moot.quote', uri, range);
  if (quote) {
    await vscode.env.clipboard.writeText(quote);
    vscode.window.setStatusBarMessage('The quote is in the clipboard.', 4000);
  } else {
    vscode.window.showInformationMessage('This file is no source of a debate, or nothing is marked.');
  }
}

async function checkAll(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor && client) {
    const count = await ask<number>('moot.check', client.code2ProtocolConverter.asUri(editor.document.uri));
    vscode.window.setStatusBarMessage(`Moot: ${count === 1 ? '1 problem' : `${count ?? 0} problems`}`, 4000);
  }
}

type Place = { uri: string; range: { start: vscode.Position; end: vscode.Position } };

/** Lists the places that a lens counts. */
async function showMentions(uri: string, at: { line: number; character: number }, places: Place[]): Promise<void> {
  if (!client) {
    return;
  }
  const toCode = client.protocol2CodeConverter;
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    vscode.Uri.parse(uri),
    toCode.asPosition(at),
    places.map((p) => toCode.asLocation(p)),
  );
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const again = (): Promise<void> => begin(context);
  context.subscriptions.push(
    vscode.commands.registerCommand('moot.restart', again),
    vscode.commands.registerCommand('moot.checkAll', checkAll),
    vscode.commands.registerCommand('moot.copyQuote', copyQuote),
    vscode.commands.registerCommand('moot.showMentions', showMentions),
    vscode.workspace.onDidGrantWorkspaceTrust(again),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('moot')) {
        void again();
      }
    }),
  );
  await again();
}

export async function deactivate(): Promise<void> {
  await end();
}
