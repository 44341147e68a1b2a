package dev.moot.lsp;

import dev.moot.lsp.change.Changes;
import dev.moot.lsp.change.QuickFixes;
import dev.moot.lsp.change.Quoting;
import dev.moot.lsp.change.Renames;
import dev.moot.lsp.complete.Completion;
import dev.moot.lsp.complete.SiteSchema;
import dev.moot.lsp.name.LatestNames;
import dev.moot.lsp.name.NameIndex;
import dev.moot.lsp.name.Use;
import dev.moot.lsp.show.Hovering;
import dev.moot.lsp.show.Located;
import dev.moot.lsp.show.Mentions;
import dev.moot.lsp.show.Outline;
import dev.moot.lsp.site.Addresses;
import dev.moot.lsp.site.Desks;
import dev.moot.lsp.site.OpenFile;
import dev.moot.lsp.site.OpenFiles;
import dev.moot.lsp.site.SiteDesk;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.Places;
import dev.moot.lsp.text.TextLines;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor tells and asks of one file. */
final class DocumentRequests implements TextDocumentService {

  private static final Hover NO_HOVER = new Hover(List.of());

  private final OpenFiles files;
  private final Desks desks;
  private final SiteSchema schemas;
  private final Renames renames;
  private final Located located;
  private final Hovering hovering;
  private final LatestNames names = new LatestNames();
  private volatile Abilities abilities = Abilities.NONE;

  DocumentRequests(OpenFiles files, Desks desks, SiteSchema schemas, Renames renames) {
    this.files = files;
    this.desks = desks;
    this.schemas = schemas;
    this.renames = renames;
    this.located = new Located(files);
    this.hovering = new Hovering(schemas);
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
    Completion completion = new Completion(abilities.snippets(), schemas::of);
    return desk.get()
        .askLatest(v -> Either.forRight(completion.at(v, file.get(), params.getPosition())));
  }

  /** What is asked of a file of a site, of which the editor has {@code lines}. */
  private interface Question<T> {
    T of(SiteView view, String name, TextLines lines);
  }

  private <T> CompletableFuture<T> ask(
      TextDocumentIdentifier document, T nothing, Question<T> question) {
    Optional<OpenFile> file = files.file(document.getUri());
    Optional<Path> path = file.map(OpenFile::path).or(() -> Addresses.path(document.getUri()));
    Optional<SiteDesk> desk = path.flatMap(desks::of);
    if (desk.isEmpty()) {
      return CompletableFuture.completedFuture(nothing);
    }
    return desk.get()
        .ask(
            view -> {
              String name = view.name(path.orElseThrow());
              TextLines lines = file.map(OpenFile::lines).orElseGet(() -> view.lines(name));
              return question.of(view, name, lines);
            });
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return ask(
        params.getTextDocument(),
        NO_HOVER,
        (view, name, lines) ->
            hovering.at(view, names.of(view), name, lines, params.getPosition()).orElse(NO_HOVER));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return ask(
        params.getTextDocument(),
        Either.forLeft(List.of()),
        (view, name, lines) ->
            Either.forLeft(
                uses(view, name, params.getPosition()).stream()
                    .filter(Use::declared)
                    .map(u -> located.of(view, u.place()))
                    .toList()));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return ask(
        params.getTextDocument(),
        List.of(),
        (view, name, lines) ->
            uses(view, name, params.getPosition()).stream()
                .filter(u -> !u.declared() || params.getContext().isIncludeDeclaration())
                .map(u -> located.of(view, u.place()))
                .toList());
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return ask(
        params.getTextDocument(),
        List.of(),
        (view, name, lines) ->
            uses(view, name, params.getPosition()).stream()
                .filter(u -> u.place().file().equals(name))
                .map(u -> new DocumentHighlight(Places.of(u.place(), lines)))
                .toList());
  }

  /** All that name what is named at {@code position}. */
  private List<Use> uses(SiteView view, String name, Position position) {
    NameIndex index = names.of(view);
    return index.at(name, position).map(u -> index.of(u.thing())).orElse(List.of());
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return ask(
        params.getTextDocument(),
        List.of(),
        (view, name, lines) ->
            outline(name, lines).map(Outline::symbols).orElse(List.of()).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return ask(
        params.getTextDocument(),
        List.of(),
        (view, name, lines) -> outline(name, lines).map(Outline::folds).orElse(List.of()));
  }

  private static Optional<Outline> outline(String name, TextLines lines) {
    return SiteSchema.kind(name).map(k -> new Outline(lines, name.endsWith(".md")));
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return ask(
        params.getTextDocument(),
        List.of(),
        (view, name, lines) -> Mentions.of(view, name, located));
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return ask(
            params.getTextDocument(),
            Optional.<PrepareRenameResult>empty(),
            (view, name, lines) ->
                renames.prepare(names.of(view), name, lines, params.getPosition()))
        .thenApply(
            found ->
                Either3.forSecond(
                    found.orElseThrow(
                        () ->
                            new ResponseErrorException(
                                new ResponseError(
                                    ResponseErrorCode.InvalidRequest,
                                    "here stands no name of a claim or of a person",
                                    null)))));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return ask(
        params.getTextDocument(),
        new WorkspaceEdit(),
        (view, name, lines) ->
            renames.rename(
                view, names.of(view), name, params.getPosition(), params.getNewName(), changes()));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return ask(
        params.getTextDocument(),
        List.of(),
        (view, name, lines) ->
            Stream.concat(
                    new QuickFixes(view, files, changes())
                        .in(name, lines, params.getRange()).stream(),
                    new Quoting(view, changes()).in(name, lines, params.getRange()).stream())
                .map(Either::<Command, CodeAction>forRight)
                .toList());
  }

  private Changes changes() {
    return new Changes(files, abilities.versionedChanges());
  }
}
