package dev.moot.lsp.change;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.RenameOptions;
import dev.moot.engine.RenameResult;
import dev.moot.engine.SiteRenamer;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.rename.Edit;
import dev.moot.engine.rename.EditedFile;
import dev.moot.engine.roots.Unsaved;
import dev.moot.engine.write.RefusedException;
import dev.moot.lsp.name.NameIndex;
import dev.moot.lsp.name.Thing;
import dev.moot.lsp.name.Use;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.Places;
import dev.moot.lsp.text.TextLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Gives claims and people other names, as {@code moot rename} does: everywhere, with an alias for a
 * claim, and not at all where the site would say something else.
 */
public final class Renames {

  private static final Set<Thing.Kind> RENAMED = Set.of(Thing.Kind.CLAIM, Thing.Kind.PERSON);

  private final Installation installation;
  private final Predicate<Path> safe;

  /**
   * @param safe whether of the site in a folder only shipped plugins are used
   */
  public Renames(Installation installation, Predicate<Path> safe) {
    this.installation = installation;
    this.safe = safe;
  }

  /** What would be renamed at {@code position}; empty where nothing can be. */
  public Optional<PrepareRenameResult> prepare(
      NameIndex names, String file, TextLines lines, Position position) {
    return renamed(names, file, position)
        .map(
            use -> {
              Range place = Places.of(use.place(), lines);
              int start = lines.offset(place.getStart());
              int end = lines.offset(place.getEnd());
              String written = lines.text().substring(start, end);
              int local = start + written.indexOf('/') + 1;
              return new PrepareRenameResult(lines.range(local, end), use.thing().id());
            });
  }

  private static Optional<Use> renamed(NameIndex names, String file, Position position) {
    return names.at(file, position).filter(u -> RENAMED.contains(u.thing().kind()));
  }

  /** What changes when what is named at {@code position} is called {@code wanted}. */
  public WorkspaceEdit rename(
      SiteView view,
      NameIndex names,
      String file,
      Position position,
      String wanted,
      Changes changes) {
    Thing thing =
        renamed(names, file, position)
            .orElseThrow(() -> refused("here stands no name of a claim or of a person"))
            .thing();
    String mark = thing.kind() == Thing.Kind.PERSON ? "@" : "";
    try {
      RenameResult result =
          new SiteRenamer(installation, BuildListener.SILENT)
              .rename(
                  new RenameOptions(
                      view.folder(),
                      thing.debate() + "/" + mark + thing.id(),
                      mark + wanted.strip().replaceFirst("^@", ""),
                      Optional.empty(),
                      safe.test(view.folder()),
                      false,
                      new Unsaved(view.texts())));
      Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
      result
          .renaming()
          .orElseThrow(() -> refused(errors(result)))
          .files()
          .forEach(f -> edits.put(f.file().path(), edits(f)));
      return changes.of(view, edits);
    } catch (RefusedException e) {
      throw refused(e.getMessage() + "; " + e.hint());
    } catch (IOException e) {
      throw refused(String.valueOf(e.getMessage()));
    }
  }

  private static List<TextEdit> edits(EditedFile file) {
    TextLines lines = new TextLines(file.file().text());
    return file.edits().stream().map(e -> edit(lines, e)).toList();
  }

  private static TextEdit edit(TextLines lines, Edit edit) {
    return new TextEdit(lines.range(edit.at().start(), edit.at().end()), edit.words());
  }

  private static String errors(RenameResult result) {
    return result.found().diagnostics().stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(d -> "the site has errors, mend them first: " + d.location() + ": " + d.message())
        .orElse("the site has errors");
  }

  private static ResponseErrorException refused(String why) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InvalidRequest, why, null));
  }
}
