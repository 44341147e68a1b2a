package dev.moot.engine.scaffold;

import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.YamlOutline;
import dev.moot.engine.yaml.YamlOutline.Entry;
import dev.moot.engine.yaml.YamlOutline.Style;
import dev.moot.engine.yaml.YamlWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The claims of one file, and the file with one more behind them. */
public final class NewClaim {

  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

  private final SourceFile file;
  private final YamlOutline outline;
  private final Entry claims;

  private NewClaim(SourceFile file, YamlOutline outline, Entry claims) {
    this.file = file;
    this.outline = outline;
    this.claims = claims;
  }

  /**
   * A place in {@code file}; empty when its claims do not stand one below the other, or the file is
   * no YAML.
   */
  public static Optional<NewClaim> in(SourceFile file) {
    Optional<YamlOutline> outline = YamlAddition.outline(file, file.text());
    return outline
        .flatMap(o -> o.at("claims"))
        .filter(claims -> claims.style() == Style.BLOCK && !claims.parts().isEmpty())
        .map(claims -> new NewClaim(file, outline.orElseThrow(), claims));
  }

  /** The id of the debate that {@code file} is, where it says so. */
  public static Optional<String> debate(SourceFile file) {
    return YamlAddition.outline(file, file.text())
        .flatMap(o -> o.at("debate"))
        .map(entry -> unquoted(file.text(), entry.value()));
  }

  /** The ids that are taken, former ones too. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (Span claim : claims.parts()) {
      String id = id(claim);
      names.add(id);
      outline
          .at("claims", id, "aliases")
          .map(list -> list.style() == Style.WORD ? List.of(list.value()) : list.parts())
          .ifPresent(list -> list.forEach(alias -> names.add(unquoted(file.text(), alias))));
    }
    return names;
  }

  /**
   * The file's text with a claim behind the last one, laid out as that is; all else stays as it is.
   * Empty when the result could not be read as meant.
   */
  public Optional<String> with(String id, String sentence) {
    String text = file.text();
    String line = Span.lineBreak(text);
    Span last = claims.parts().get(claims.parts().size() - 1);
    String margin = margin(last.start());
    int end = YamlAddition.endOfEntry(text, last.end(), margin.length());
    String claim =
        (areApart() ? line : "")
            + margin
            + id
            + ":"
            + line
            + indent(margin)
            + "text: "
            + YamlWords.of(sentence);
    String changed = text.substring(0, end) + line + claim + text.substring(end);
    if (end == text.length()) {
      changed += line;
    }
    return Optional.of(changed)
        .filter(
            c ->
                YamlAddition.outline(file, c).flatMap(o -> o.at("claims", id, "text")).isPresent());
  }

  /** Whether the last two claims have an empty line between them. */
  private boolean areApart() {
    List<Span> parts = claims.parts();
    if (parts.size() < 2) {
      return false;
    }
    int from = parts.get(parts.size() - 2).end();
    int to = parts.get(parts.size() - 1).start();
    return BLANK_LINE.matcher(file.text().substring(from, to)).find();
  }

  /** That of the keys of the last claim, where they stand one below the other. */
  private String indent(String margin) {
    Span last = claims.parts().get(claims.parts().size() - 1);
    return outline
        .at("claims", id(last))
        .filter(claim -> claim.style() == Style.BLOCK && !claim.parts().isEmpty())
        .map(claim -> margin(claim.parts().get(0).start()))
        .orElse(margin + "  ");
  }

  private String id(Span claim) {
    int colon = file.text().indexOf(':', claim.start());
    return unquoted(file.text(), new Span(claim.start(), colon));
  }

  private String margin(int key) {
    return file.text().substring(Span.lineStart(file.text(), key), key);
  }

  private static String unquoted(String text, Span at) {
    return text.substring(at.start(), at.end()).replaceAll("^[\"']|[\"']$", "");
  }
}
