package dev.moot.dist.lsp;

import com.google.gson.JsonObject;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
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
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor with a folder open, of which the files are named as a site names them. */
class EditorSession implements AutoCloseable {

  /** A small site with something of each kind that is asked for. */
  static final Path SITE = Product.RESOURCES.resolve("lsp/site");

  private static final int SECONDS = 20;

  private final Path folder;
  private final EditorTexts texts = new EditorTexts();
  private final HeardMessages heard = new HeardMessages();
  private final StartedServer started;
  private final LanguageServer server;
  private final InitializeResult begun;

  EditorSession(Path folder, ClientCapabilities can, JsonObject options) throws Exception {
    this.folder = folder;
    this.started = StartedServer.heardBy(heard);
    this.server = started.server();
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

  private String name(String uri) {
    return folder.relativize(Path.of(URI.create(uri))).toString().replace('\\', '/');
  }

  TextDocumentIdentifier id(String file) {
    return new TextDocumentIdentifier(uri(file));
  }

  /** What it has typed. */
  EditorTexts texts() {
    return texts;
  }

  String text(String file) {
    return texts.of(file);
  }

  /** Opens a file as it is on the disk, or as a new one. */
  void open(String file) throws IOException {
    Path path = folder.resolve(file);
    open(file, Files.exists(path) ? Files.readString(path) : "");
  }

  void open(String file, String text) {
    texts.open(file, text);
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "", 1, text)));
  }

  void shut(String file) {
    texts.shut(file);
    server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(file)));
  }

  /** The files that are open. */
  Set<String> openFiles() {
    return texts.open();
  }

  /** Shuts all files. */
  void shutAll() {
    openFiles().forEach(this::shut);
  }

  /** Has the file say {@code text}. */
  void type(String file, String text) {
    if (!openFiles().contains(file)) {
      open(file, text);
      return;
    }
    change(file, texts.put(file, text), new TextDocumentContentChangeEvent(text));
  }

  /** Puts {@code words} in place of what {@code range} has, as a key does. */
  void type(String file, Range range, String words) {
    change(file, texts.put(file, range, words), new TextDocumentContentChangeEvent(range, words));
  }

  private void change(String file, int version, TextDocumentContentChangeEvent change) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(file), version), List.of(change)));
  }

  /** The place of {@code words}, where they stand last in an open file, or behind them. */
  Position place(String file, String words, boolean behind) {
    return texts.place(file, words, behind);
  }

  /** What files say once {@code edit} is made, by their names; nothing is typed yet. */
  Map<String, String> applied(WorkspaceEdit edit) throws IOException {
    Map<String, String> now = new TreeMap<>();
    for (Map.Entry<String, List<TextEdit>> file : edit.getChanges().entrySet()) {
      Path path = Path.of(URI.create(file.getKey()));
      String name = name(file.getKey());
      String text = openFiles().contains(name) ? text(name) : Files.readString(path);
      now.put(name, EditorTexts.edited(text, file.getValue()));
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
    heard
        .problems()
        .forEach(
            (uri, list) -> {
              if (!list.isEmpty()) {
                found.put(name(uri), list);
              }
            });
    return found;
  }

  /** What the server logged. */
  List<String> logged() {
    return heard.logged();
  }

  /** The exit code of the server, which is asked to end. */
  int end() throws Exception {
    answer(server.shutdown());
    server.exit();
    return answer(started.end());
  }

  /** Is gone, as an editor that was killed. */
  int vanish() throws Exception {
    started.toServer().close();
    return answer(started.end());
  }

  @Override
  public void close() {
    try {
      if (!started.end().isDone()) {
        end();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
