package dev.moot.lsp;

import dev.moot.engine.config.SiteConfig;
import dev.moot.lsp.change.Changes;
import dev.moot.lsp.change.Quoting;
import dev.moot.lsp.complete.SiteSchema;
import dev.moot.lsp.show.Located;
import dev.moot.lsp.show.SiteSymbols;
import dev.moot.lsp.site.Addresses;
import dev.moot.lsp.site.Desks;
import dev.moot.lsp.site.OpenFile;
import dev.moot.lsp.site.OpenFiles;
import dev.moot.lsp.site.SiteDesk;
import dev.moot.lsp.text.TextLines;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor tells and asks of all that it has open. */
final class WorkspaceRequests implements WorkspaceService {

  /** Looks for all that is wrong with the site of a file, and answers how much that is. */
  static final String CHECK = "moot.check";

  /** Answers the words of a place in a source as the YAML of a quote. */
  static final String QUOTE = "moot.quote";

  private final Workspace folders;
  private final OpenFiles files;
  private final Desks desks;
  private final Located located;
  private final SiteSchema schemas;

  WorkspaceRequests(Workspace folders, Desks desks, OpenFiles files, SiteSchema schemas) {
    this.folders = folders;
    this.files = files;
    this.desks = desks;
    this.located = new Located(files);
    this.schemas = schemas;
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    Optional<Path> file =
        params.getArguments() == null || params.getArguments().isEmpty()
            ? Optional.empty()
            : Addresses.path(Arguments.text(params.getArguments().get(0)));
    if (params.getCommand().equals(CHECK)) {
      return file.flatMap(desks::of)
          .map(d -> d.<Object>askWhole(view -> view.problems().size()))
          .orElseGet(() -> CompletableFuture.completedFuture(0));
    }
    if (params.getCommand().equals(QUOTE) && params.getArguments().size() > 1) {
      Range range = Arguments.range(params.getArguments().get(1));
      return file.flatMap(desks::of)
          .map(
              d ->
                  d.<Object>ask(
                      view -> {
                        Path path = file.orElseThrow();
                        TextLines lines =
                            files
                                .at(path)
                                .map(OpenFile::lines)
                                .orElseGet(() -> view.lines(view.name(path)));
                        return new Quoting(view, new Changes(files, false))
                            .yaml(view.name(path), lines, range)
                            .map(q -> "- " + q)
                            .orElse("");
                      }))
          .orElseGet(() -> CompletableFuture.completedFuture(""));
    }
    return CompletableFuture.failedFuture(
        new ResponseErrorException(
            new ResponseError(
                ResponseErrorCode.InvalidParams,
                "there is no command `" + params.getCommand() + "`",
                null)));
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    CompletableFuture<List<WorkspaceSymbol>> all = CompletableFuture.completedFuture(List.of());
    for (SiteDesk desk : desks.all()) {
      all =
          all.thenCombine(
              desk.ask(view -> new SiteSymbols(view, located, params.getQuery()).found()),
              (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
    }
    return all.thenApply(Either::forRight);
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // Everything is said when the editor begins.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    Set<Path> written =
        params.getChanges().stream()
            .flatMap(c -> Addresses.path(c.getUri()).stream())
            .collect(Collectors.toSet());
    desks.all().stream()
        .filter(d -> written.stream().anyMatch(w -> isOfSchema(d.folder(), w)))
        .forEach(d -> schemas.forgetIn(d.folder()));
    desks.changed(written);
  }

  /** Whether what files may say depends on {@code written}. */
  private static boolean isOfSchema(Path folder, Path written) {
    return written.equals(folder.resolve(SiteConfig.FILE))
        || written.startsWith(folder.resolve("plugins"))
        || written.startsWith(folder.resolve("theme"));
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    List<Path> gone = paths(params.getEvent().getRemoved());
    List<Path> added = paths(params.getEvent().getAdded());
    folders.change(gone, added);
    List<Path> all = Stream.concat(gone.stream(), added.stream()).toList();
    all.forEach(schemas::forgetIn);
    desks.reopen(all);
    added.forEach(f -> desks.of(f).ifPresent(d -> d.changed(Set.of())));
  }

  private static List<Path> paths(List<WorkspaceFolder> folders) {
    return folders.stream().flatMap(f -> Addresses.path(f.getUri()).stream()).toList();
  }
}
