package dev.moot.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.jspecify.annotations.Nullable;

/** What an editor says that it can do. */
final class Abilities {

  /** Of one that has said nothing. */
  static final Abilities NONE = new Abilities(null);

  private final Optional<ClientCapabilities> all;

  Abilities(@Nullable ClientCapabilities all) {
    this.all = Optional.ofNullable(all);
  }

  private Optional<TextDocumentClientCapabilities> text() {
    return all.map(ClientCapabilities::getTextDocument);
  }

  private Optional<WorkspaceClientCapabilities> workspace() {
    return all.map(ClientCapabilities::getWorkspace);
  }

  /** Whether it puts in texts with places to fill in. */
  boolean snippets() {
    return text()
        .map(TextDocumentClientCapabilities::getCompletion)
        .map(CompletionCapabilities::getCompletionItem)
        .map(CompletionItemCapabilities::getSnippetSupport)
        .orElse(false);
  }

  /** Whether it takes changes that say which state of a file they are for. */
  boolean versionedChanges() {
    return workspace()
        .map(WorkspaceClientCapabilities::getWorkspaceEdit)
        .map(WorkspaceEditCapabilities::getDocumentChanges)
        .orElse(false);
  }

  /** Whether it tells of files that change on the disk when it is asked to. */
  boolean watches() {
    return workspace()
        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
        .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
        .orElse(false);
  }
}
