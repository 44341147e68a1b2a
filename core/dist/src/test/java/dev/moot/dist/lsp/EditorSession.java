package dev.moot.dist.lsp;

import com.google.gson.JsonObject;
import dev.moot.dist.product.Product;
import dev.moot.engine.pipeline.Installation;
import dev.moot.lsp.EditorConnection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor with a folder open, of which the files are named as a site names them. */
final class EditorSession implements LanguageClient, AutoCloseable {

  /** A small site with something of each kind that is asked for. */
  static final Path SITE = Product.RESOURCES.resolve("lsp/site");

  private static final int SECONDS = 20;

  private final Path folder;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, List<Diagnostic>> problems = new ConcurrentHashMap<>();
  private final List<String> logged = new ArrayList<>();
  private final OutputStream toServer;
  private final CompletableFuture<Integer> end;
  private final LanguageServer server;
  private final InitializeResult begun;

  private EditorSession(Path folder, ClientCapabilities can, JsonObject options) throws Exception {
    this.folder = folder;
    // Pipes of the system: those of java.io break when a thread that wrote has ended.
    Pipe there = Pipe.open();
    Pipe back = Pipe.open();
    this.toServer = Channels.newOutputStream(there.sink());
    InputStream serverIn = Channels.newInputStream(there.source());
    OutputStream serverOut = Channels.newOutputStream(back.sink());
    InputStream clientIn = Channels.newInputStream(back.source());
    Installation installation = Installation.in(Product.HOME, "0.1.0");
    this.end =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return EditorConnection.serve(installation, serverIn, serverOut, Optional::empty);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            },
            work -> {
              Thread thread = new Thread(work, "editor-session");
              thread.setDaemon(true);
              thread.start();
            });
    Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, clientIn, toServer);
    launcher.startListening();
    this.server = launcher.getRemoteProxy();
    InitializeParams params = new InitializeParams();
    params.setCapabilities(can);
    params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "site")));
    params.setInitializationOptions(options);
    this.begun = answer(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  /** One that trusts nothing and knows no snippets. */
  static EditorSession in(Path folder) throws Exception {
    return new EditorSession(folder, new ClientCapabilities(), new JsonObject());
  }

  /** One that says {@code options} when it begins. */
  static EditorSession in(Path folder, ClientCapabilities can, JsonObject options)
      throws Exception {
    return new EditorSession(folder, can, options);
  }

  /** Waits for {@code answer}; what hangs fails. */
  static <T> T answer(CompletableFuture<T> answer)
      throws ExecutionException, InterruptedException, TimeoutException {
    return answer.get(SECONDS, TimeUnit.SECONDS);
  }

  LanguageServer server() {
    return server;
  }

  InitializeResult begun() {
    return begun;
  }

  String uri(String file) {
    return folder.resolve(file).toUri().toString();
  }

  TextDocumentIdentifier id(String file) {
    return new TextDocumentIdentifier(uri(file));
  }

  String text(String file) {
    return texts.getOrDefault(file, "");
  }

  /** Opens a file as it is on the disk, or as a new one. */
  void open(String file) throws IOException {
    Path path = folder.resolve(file);
    open(file, Files.exists(path) ? Files.readString(path) : "");
  }

  void open(String file, String text) {
    texts.put(file, text);
    versions.put(file, 1);
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "", 1, text)));
  }

  void shut(String file) {
    texts.remove(file);
    server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(file)));
  }

  /** The files that are open. */
  Set<String> openFiles() {
    return Set.copyOf(texts.keySet());
  }

  /** Shuts all files. */
  void shutAll() {
    List.copyOf(texts.keySet()).forEach(this::shut);
  }

  /** Has the file say {@code text}. */
  void type(String file, String text) {
    if (!texts.containsKey(file)) {
      open(file, text);
      return;
    }
    texts.put(file, text);
    change(file, new TextDocumentContentChangeEvent(text));
  }

  /** Puts {@code words} in place of what {@code range} has, as a key does. */
  void type(String file, Range range, String words) {
    String before = text(file);
    texts.put(
        file,
        before.substring(0, offset(before, range.getStart()))
            + words
            + before.substring(offset(before, range.getEnd())));
    change(file, new TextDocumentContentChangeEvent(range, words));
  }

  private void change(String file, TextDocumentContentChangeEvent change) {
    int version = versions.merge(file, 1, Integer::sum);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version), List.of(change)));
  }

  /** Where {@code position} is in {@code text}. */
  static int offset(String text, Position position) {
    int at = 0;
    for (int line = 0; line < position.getLine(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", at + 1)) {
        line++;
      }
    }
    return at + position.getCharacter();
  }

  /** The place of {@code words}, where they stand last in an open file, or behind them. */
  Position place(String file, String words, boolean behind) {
    String text = text(file);
    int offset = text.lastIndexOf(words);
    if (offset < 0) {
      throw new IllegalArgumentException("no `" + words + "` in " + file);
    }
    int at = behind ? offset + words.length() : offset;
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return new Position(line, at - (text.lastIndexOf('\n', at - 1) + 1));
  }

  /** What files say once {@code edit} is made, by their names; nothing is typed yet. */
  Map<String, String> applied(WorkspaceEdit edit) throws IOException {
    Map<String, String> now = new TreeMap<>();
    for (Map.Entry<String, List<TextEdit>> file : edit.getChanges().entrySet()) {
      Path path = Path.of(URI.create(file.getKey()));
      String name = folder.relativize(path).toString().replace('\\', '/');
      String text = texts.containsKey(name) ? text(name) : Files.readString(path);
      List<TextEdit> last = new ArrayList<>(file.getValue());
      last.sort(
          (a, b) ->
              Integer.compare(
                  offset(text, b.getRange().getStart()), offset(text, a.getRange().getStart())));
      StringBuilder after = new StringBuilder(text);
      last.forEach(
          e ->
              after.replace(
                  offset(text, e.getRange().getStart()),
                  offset(text, e.getRange().getEnd()),
                  e.getNewText()));
      now.put(name, after.toString());
    }
    return now;
  }

  /** Opens folders beside its own, and shuts others. */
  void folders(List<WorkspaceFolder> added, List<WorkspaceFolder> gone) {
    server
        .getWorkspaceService()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, gone)));
  }

  /** What is offered behind {@code words}. */
  List<CompletionItem> offered(String file, String words) throws Exception {
    return answer(
            server
                .getTextDocumentService()
                .completion(new CompletionParams(id(file), place(file, words, true))))
        .map(items -> items, list -> list.getItems());
  }

  /** What is wrong once all has been looked at, by file: {@code line:column code}. */
  Map<String, List<String>> problems() throws Exception {
    Map<String, List<String>> found = new TreeMap<>();
    diagnostics()
        .forEach(
            (file, list) ->
                found.put(
                    file,
                    list.stream()
                        .map(
                            d ->
                                (d.getRange().getStart().getLine() + 1)
                                    + ":"
                                    + (d.getRange().getStart().getCharacter() + 1)
                                    + " "
                                    + d.getCode().getLeft())
                        .toList()));
    return found;
  }

  /** Has the site in a folder of this one looked at as a whole; says how much is wrong with it. */
  int check(String below) throws Exception {
    return ((Number)
            answer(
                server
                    .getWorkspaceService()
                    .executeCommand(new ExecuteCommandParams("moot.check", List.of(uri(below))))))
        .intValue();
  }

  /** The same, told that {@code file} was written to the disk. */
  Map<String, List<String>> problemsNow(String file) throws Exception {
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(
            new DidChangeWatchedFilesParams(
                List.of(new FileEvent(uri(file), FileChangeType.Changed))));
    return problems();
  }

  /** The same as the editor gets it. */
  Map<String, List<Diagnostic>> diagnostics() throws Exception {
    check("");
    Map<String, List<Diagnostic>> found = new TreeMap<>();
    problems.forEach(
        (uri, list) -> {
          if (!list.isEmpty()) {
            found.put(
                folder.relativize(Path.of(URI.create(uri))).toString().replace('\\', '/'), list);
          }
        });
    return found;
  }

  /** What the server logged. */
  List<String> logged() {
    return logged;
  }

  /** The exit code of the server, which is asked to end. */
  int end() throws Exception {
    answer(server.shutdown());
    server.exit();
    return answer(end);
  }

  /** Is gone, as an editor that was killed. */
  int vanish() throws Exception {
    toServer.close();
    return answer(end);
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    problems.put(params.getUri(), params.getDiagnostics());
  }

  @Override
  public void logMessage(MessageParams message) {
    logged.add(message.getMessage());
  }

  @Override
  public void showMessage(MessageParams message) {
    logged.add(message.getMessage());
  }

  @Override
  public void telemetryEvent(Object object) {
    // There is none.
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(new MessageActionItem(""));
  }

  @Override
  public void close() {
    try {
      if (!end.isDone()) {
        end();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
