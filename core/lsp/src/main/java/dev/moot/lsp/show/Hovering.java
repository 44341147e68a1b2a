package dev.moot.lsp.show;

import dev.moot.engine.schema.SchemaKind;
import dev.moot.lsp.complete.KnownKeys;
import dev.moot.lsp.complete.SiteSchema;
import dev.moot.lsp.name.NameIndex;
import dev.moot.lsp.name.Use;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.FrontMatterLines;
import dev.moot.lsp.text.Places;
import dev.moot.lsp.text.TextLines;
import dev.moot.lsp.yaml.YamlPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/**
 * What is shown of the word under the pointer: what a name stands for, what a key or word means.
 *
 * @param schemas the keys that files may have
 */
public record Hovering(SiteSchema schemas) {

  /** That at {@code position} of {@code file}. */
  public Optional<Hover> at(
      SiteView view, NameIndex names, String file, TextLines lines, Position position) {
    Optional<Use> use = names.at(file, position);
    if (use.isPresent()) {
      return new Told(view)
          .of(use.get().thing())
          .map(
              told -> {
                Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, told));
                hover.setRange(Places.of(use.get().place(), lines));
                return hover;
              });
    }
    return kind(file, lines, position).flatMap(kind -> key(view, kind, file, lines, position));
  }

  private static Optional<SchemaKind> kind(String file, TextLines lines, Position position) {
    return SiteSchema.kind(file)
        .filter(k -> !file.endsWith(".md") || FrontMatterLines.of(lines).has(position.getLine()));
  }

  private Optional<Hover> key(
      SiteView view, SchemaKind kind, String file, TextLines lines, Position position) {
    String text = lines.text();
    int start = lines.offset(position);
    int end = start;
    while (start > 0 && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    if (start == end) {
      return Optional.empty();
    }
    String word = text.substring(start, end);
    Optional<YamlPlace> place = YamlPlace.at(lines, file.endsWith(".md") ? 1 : 0, end);
    KnownKeys known = schemas.of(view.folder(), kind);
    Optional<String> meaning = Optional.empty();
    if (place.isPresent() && text.startsWith(":", end) && place.get().key()) {
      List<String> path = new ArrayList<>(place.get().path());
      path.add(word);
      meaning = known.meaning(path);
    } else if (place.isPresent()) {
      meaning = known.meaningOf(place.get().path(), word);
    }
    int from = start;
    int to = end;
    return meaning.map(
        m -> {
          Hover hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, "`" + word + "`: " + m));
          hover.setRange(lines.range(from, to));
          return hover;
        });
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
