package dev.moot.lsp;

import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.lsp.change.Renames;
import dev.moot.lsp.complete.SiteSchema;
import dev.moot.lsp.problem.Publishing;
import dev.moot.lsp.site.Addresses;
import dev.moot.lsp.site.Desks;
import dev.moot.lsp.site.OpenFiles;
import dev.moot.lsp.site.SiteDesk;
import dev.moot.lsp.site.SiteView;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Answers one editor. It opens each site that a file of the editor is part of, reads what is typed
 * as if it were saved, and writes nothing: a change is handed to the editor, which makes it or not.
 */
public final class EditorServer implements LanguageServer {

  private static final String WATCH = "workspace/didChangeWatchedFiles";

  private final Installation installation;
  private final Supplier<Optional<Instant>> now;
  private final OpenFiles files = new OpenFiles();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private final CompletableFuture<LanguageClient> editor = new CompletableFuture<>();
  private final Desks desks = new Desks(files, this::open);
  private final Publishing publishing =
      new Publishing(files, params -> editor.thenAccept(e -> e.publishDiagnostics(params)));
  private final Workspace folders = new Workspace();
  private final DocumentRequests documents;
  private final WorkspaceRequests workspace;
  private volatile EditorOptions options = EditorOptions.of(null);
  private volatile boolean watches;
  private volatile boolean down;

  /**
   * @param now asked when a site is opened for which day it is to be read
   */
  public EditorServer(Installation installation, Supplier<Optional<Instant>> now) {
    this.installation = installation;
    this.now = now;
    SiteSchema schemas = new SiteSchema(installation, this::isSafe);
    Renames renames = new Renames(installation, this::isSafe);
    this.documents = new DocumentRequests(files, desks, schemas, renames);
    this.workspace = new WorkspaceRequests(folders, desks, files, schemas);
  }

  /** Whether of the site in {@code folder} only shipped plugins are used. */
  private boolean isSafe(Path folder) {
    return !options.trusted() || !folders.holds(folder);
  }

  /** Says who asks; to be called once, before anything is answered. */
  public void connect(LanguageClient client) {
    editor.complete(client);
  }

  /** The exit code, when the editor has asked to end. */
  public CompletableFuture<Integer> ended() {
    return ended;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    options = EditorOptions.of(params.getInitializationOptions());
    folders.change(List.of(), roots(params));
    Abilities abilities = new Abilities(params.getCapabilities());
    watches = abilities.watches();
    documents.begin(abilities);
    ServerCapabilities can = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    can.setTextDocumentSync(sync);
    can.setCompletionProvider(
        new CompletionOptions(false, List.of("[", "@", ":", "{", "=", "#", "*", "/", "(", " ")));
    can.setHoverProvider(true);
    can.setDefinitionProvider(true);
    can.setReferencesProvider(true);
    can.setDocumentHighlightProvider(true);
    can.setDocumentSymbolProvider(true);
    can.setWorkspaceSymbolProvider(true);
    can.setFoldingRangeProvider(true);
    RenameOptions rename = new RenameOptions(true);
    can.setRenameProvider(rename);
    can.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor)));
    can.setCodeLensProvider(new CodeLensOptions(false));
    can.setExecuteCommandProvider(
        new ExecuteCommandOptions(List.of(WorkspaceRequests.CHECK, WorkspaceRequests.QUOTE)));
    WorkspaceFoldersOptions several = new WorkspaceFoldersOptions();
    several.setSupported(true);
    several.setChangeNotifications(true);
    can.setWorkspace(new WorkspaceServerCapabilities(several));
    return CompletableFuture.completedFuture(
        new InitializeResult(can, new ServerInfo("moot", installation.version())));
  }

  @SuppressWarnings("deprecation") // older editors name one folder
  private static List<Path> roots(InitializeParams params) {
    List<String> uris = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
    } else if (params.getRootUri() != null) {
      uris.add(params.getRootUri());
    }
    return uris.stream().flatMap(u -> Addresses.path(u).stream()).toList();
  }

  @Override
  public void initialized(InitializedParams params) {
    if (watches) {
      DidChangeWatchedFilesRegistrationOptions all =
          new DidChangeWatchedFilesRegistrationOptions(
              List.of(new FileSystemWatcher(Either.forLeft("**/*"))));
      editor.thenAccept(
          e ->
              e.registerCapability(
                  new RegistrationParams(List.of(new Registration("moot-files", WATCH, all)))));
    }
    folders.roots().forEach(root -> desks.of(root).ifPresent(d -> d.changed(Set.of())));
  }

  private SiteDesk open(Path folder) {
    return new SiteDesk(
        installation,
        options.site(SiteOptions.of(folder).withNow(now.get()), isSafe(folder)),
        files,
        new SiteDesk.Listener() {

          @Override
          public void seen(SiteView view) {
            publishing.publish(view);
          }

          @Override
          public void failed(RuntimeException problem) {
            editor.thenAccept(
                e -> e.logMessage(new MessageParams(MessageType.Error, "moot: " + problem)));
          }
        });
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    down = true;
    desks.close();
    return CompletableFuture.completedFuture(new Object());
  }

  /** An editor that ends without asking whether all is put away made a mistake. */
  @Override
  public void exit() {
    desks.close();
    ended.complete(down ? 0 : 1);
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Nothing is traced.
  }

  @Override
  public DocumentRequests getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceRequests getWorkspaceService() {
    return workspace;
  }
}
