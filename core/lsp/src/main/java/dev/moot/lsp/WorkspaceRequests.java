package dev.moot.lsp;

import dev.moot.lsp.site.Addresses;
import dev.moot.lsp.site.Desks;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor tells and asks of all that it has open. */
final class WorkspaceRequests implements WorkspaceService {

  /** Looks for all that is wrong with the site of a file, and answers how much that is. */
  static final String CHECK = "moot.check";

  private final Desks desks;

  WorkspaceRequests(Desks desks) {
    this.desks = desks;
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
    return CompletableFuture.failedFuture(
        new ResponseErrorException(
            new ResponseError(
                ResponseErrorCode.InvalidParams,
                "there is no command `" + params.getCommand() + "`",
                null)));
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
    desks.changed(written);
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    params.getEvent().getAdded().stream()
        .flatMap(f -> Addresses.path(f.getUri()).stream())
        .forEach(f -> desks.of(f).ifPresent(d -> d.changed(Set.of())));
  }
}
