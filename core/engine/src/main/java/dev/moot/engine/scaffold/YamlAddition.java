package dev.moot.engine.scaffold;

import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.YamlOutline;
import dev.moot.engine.yaml.YamlOutline.Entry;
import dev.moot.engine.yaml.YamlOutline.Style;
import dev.moot.engine.yaml.YamlText;
import dev.moot.engine.yaml.YamlWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A claim file that gets one entry more, laid out as those before it; all else in it stays as it
 * is, comments too.
 */
public final class YamlAddition {

  /** Words that need no quotes between braces either. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ’–-]*");

  private final SourceFile file;
  private final String text;
  private final YamlOutline outline;

  private YamlAddition(SourceFile file, YamlOutline outline) {
    this.file = file;
    this.text = file.text();
    this.outline = outline;
  }

  /** One to {@code file}; empty when it is no YAML. */
  public static Optional<YamlAddition> to(SourceFile file) {
    return outline(file, file.text()).map(outline -> new YamlAddition(file, outline));
  }

  static Optional<YamlOutline> outline(SourceFile file, String text) {
    SourceFile changed = SourceFile.of(file.path(), text);
    return new YamlText(file.path(), text, 0, changed.lines()).outline();
  }

  /** {@code words} as a value between braces. */
  public static String value(String words) {
    return PLAIN.matcher(words).matches() && YamlWords.of(words).equals(words)
        ? words
        : YamlWords.quoted(words);
  }

  /** Keys and values, which are YAML already, between braces. */
  public static String braces(Map<String, String> entry) {
    return entry.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /**
   * The text with {@code entry} at the end of the mapping {@code section}, which is begun before
   * the claims when it is not there. Empty when it cannot be put in.
   *
   * @param id the key of the entry
   */
  public Optional<String> inSection(String section, String id, String entry) {
    String line = id + ": " + entry;
    Optional<Entry> there = outline.at(section);
    return (there.isPresent() ? inside(there.get(), line) : section(section, line))
        .filter(t -> outline(file, t).flatMap(o -> o.at(section, id)).isPresent());
  }

  /** The text with {@code lines} as comments right above the claims. */
  public Optional<String> aboveClaims(List<String> lines) {
    String end = Span.lineBreak(text);
    DraftText words = new DraftText();
    String comments =
        lines.stream()
            .map(
                l ->
                    ("# " + " ".repeat(l.length() - l.stripLeading().length()) + words.line(l))
                            .stripTrailing()
                        + end)
            .collect(Collectors.joining());
    return outline
        .at("claims")
        .map(claims -> inserted(Span.lineStart(text, claims.key().start()), comments))
        .filter(t -> outline(file, t).flatMap(o -> o.at("claims")).isPresent());
  }

  /** The text with {@code quote} at the end of the quotes of {@code claim}. */
  public Optional<String> inQuotes(String claim, String quote) {
    Optional<Entry> there = outline.at("claims", claim, "quotes");
    return (there.isPresent()
            ? inside(there.get(), quote)
            : outline.at("claims", claim).flatMap(c -> firstQuote(c, quote)))
        .filter(t -> outline(file, t).flatMap(o -> o.at("claims", claim, "quotes")).isPresent());
  }

  private Optional<String> inside(Entry list, String entry) {
    if (list.style() == Style.WORD) {
      return Optional.empty();
    }
    if (list.parts().isEmpty()) {
      return Optional.of(inserted(list.value().start() + 1, entry));
    }
    Span last = list.parts().get(list.parts().size() - 1);
    return Optional.of(
        list.style() == Style.FLOW
            ? inserted(last.end(), ", " + entry)
            : line(last, lead(last.start()) + entry));
  }

  private Optional<String> firstQuote(Entry claim, String quote) {
    if (claim.style() == Style.WORD || claim.parts().isEmpty()) {
      return Optional.empty();
    }
    Span last = claim.parts().get(claim.parts().size() - 1);
    if (claim.style() == Style.FLOW) {
      return Optional.of(inserted(last.end(), ", quotes: [" + quote + "]"));
    }
    String margin = lead(claim.parts().get(0).start());
    return Optional.of(
        line(last, margin + "quotes:" + Span.lineBreak(text) + margin + "  - " + quote));
  }

  /** Before the claims and the comment that stands right above them. */
  private Optional<String> section(String section, String entry) {
    String line = Span.lineBreak(text);
    return outline
        .at("claims")
        .map(claims -> aboveComment(Span.lineStart(text, claims.key().start())))
        .map(at -> inserted(at, section + ":" + line + "  " + entry + line + line));
  }

  private int aboveComment(int start) {
    int at = start;
    while (at > 0) {
      int before = Span.lineStart(text, at - (text.startsWith("\r\n", at - 2) ? 2 : 1));
      if (!text.startsWith("#", before)) {
        break;
      }
      at = before;
    }
    return at;
  }

  private String lead(int start) {
    return text.substring(Span.lineStart(text, start), start);
  }

  private String line(Span last, String words) {
    String line = Span.lineBreak(text);
    String margin = lead(last.start());
    int end = endOfEntry(text, last.end(), margin.length());
    return inserted(end, line + words + (end == text.length() ? line : ""));
  }

  private String inserted(int at, String words) {
    return text.substring(0, at) + words + text.substring(at);
  }

  /** Where the entry ends whose last word is there: comments that stand deeper belong to it. */
  static int endOfEntry(String text, int lastWord, int margin) {
    int end = Span.lineEnd(text, lastWord);
    int at = end;
    while (at < text.length()) {
      int start = at + (text.startsWith("\r\n", at) ? 2 : 1);
      at = Span.lineEnd(text, start);
      String line = text.substring(start, at);
      int column = line.length() - line.stripLeading().length();
      if (line.isBlank()) {
        continue;
      }
      if (line.charAt(column) != '#' || column <= margin) {
        break;
      }
      end = at;
    }
    return end;
  }
}
