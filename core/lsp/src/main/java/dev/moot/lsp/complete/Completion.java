package dev.moot.lsp.complete;

import dev.moot.api.model.Debate;
import dev.moot.engine.schema.SchemaKind;
import dev.moot.lsp.site.OpenFile;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.FrontMatterLines;
import dev.moot.lsp.text.TextLines;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;

/**
 * What a writer may want to type next.
 *
 * @param snippets whether the editor knows snippets
 * @param schema the keys that a kind of file of a site may have
 */
public record Completion(boolean snippets, BiFunction<Path, SchemaKind, KnownKeys> schema) {

  /** That at {@code position} of {@code file}, a file of the site. */
  public CompletionList at(SiteView view, OpenFile file, Position position) {
    String name = view.name(file.path());
    int cursor = file.lines().offset(position);
    return find(view, name, file.lines(), cursor).orElseGet(() -> new CompletionList(List.of()));
  }

  private Optional<CompletionList> find(SiteView view, String name, TextLines lines, int cursor) {
    Optional<SchemaKind> kind = SiteSchema.kind(name);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    boolean prose = name.endsWith(".md");
    int line = lines.position(cursor).getLine();
    if (prose && !FrontMatterLines.of(lines).has(line)) {
      return new ProseCompletion(view, name, lines, debates(view, name), snippets).at(cursor);
    }
    boolean claims = kind.get() == SchemaKind.CLAIMS;
    return new YamlCompletion(
            view,
            lines,
            prose ? 1 : 0,
            claims ? List.of(debate(view, name)) : debates(view, name),
            claims,
            schema.apply(view.folder(), kind.get()))
        .at(cursor);
  }

  /** The debate of a claim file: what it says it is, as it was when it could be read last. */
  private static String debate(SiteView view, String name) {
    return view.debates().values().stream()
        .filter(d -> d.location().file().equals(name))
        .findFirst()
        .map(Debate::id)
        .orElse(name.replaceFirst(".*/", "").replaceFirst("\\.yaml$", ""));
  }

  /** The debates that the front matter of a post names, as it was when it could be read last. */
  private static List<String> debates(SiteView view, String name) {
    return view.parsed().stream()
        .flatMap(p -> p.posts().stream())
        .filter(p -> p.file().path().equals(name))
        .findFirst()
        .map(p -> p.post().debates())
        .orElse(List.of());
  }
}
