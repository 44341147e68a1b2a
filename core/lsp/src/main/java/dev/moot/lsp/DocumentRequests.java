package dev.moot.lsp;

import dev.moot.lsp.complete.Completion;
import dev.moot.lsp.site.Desks;
import dev.moot.lsp.site.OpenFile;
import dev.moot.lsp.site.OpenFiles;
import dev.moot.lsp.site.SiteDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor tells and asks of one file. */
final class DocumentRequests implements TextDocumentService {

  private final OpenFiles files;
  private final Desks desks;
  private volatile Abilities abilities = Abilities.NONE;

  DocumentRequests(OpenFiles files, Desks desks) {
    this.files = files;
    this.desks = desks;
  }

  /** Hears what the editor can do. */
  void begin(Abilities editor) {
    abilities = editor;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    changed(
        files.open(
            params.getTextDocument().getUri(),
            params.getTextDocument().getVersion(),
            params.getTextDocument().getText()),
        false);
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    Integer version = params.getTextDocument().getVersion();
    changed(
        files.change(
            params.getTextDocument().getUri(),
            version == null ? 0 : version,
            params.getContentChanges()),
        false);
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    changed(files.close(params.getTextDocument().getUri()), false);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    changed(files.file(params.getTextDocument().getUri()).map(OpenFile::path), true);
  }

  private void changed(Optional<Path> file, boolean written) {
    file.ifPresent(
        path -> desks.of(path).ifPresent(d -> d.changed(written ? Set.of(path) : Set.of())));
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    Optional<OpenFile> file = files.file(params.getTextDocument().getUri());
    Optional<SiteDesk> desk = file.flatMap(f -> desks.of(f.path()));
    if (desk.isEmpty()) {
      return CompletableFuture.completedFuture(Either.forLeft(List.of()));
    }
    Completion completion = new Completion(abilities.snippets());
    return desk.get()
        .askLatest(v -> Either.forRight(completion.at(v, file.get(), params.getPosition())));
  }
}
