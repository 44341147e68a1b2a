package dev.moot.engine.markdown.html;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of raw HTML that does not pass, and what to type in its place. */
final class HtmlReasons {

  private static final String TRUST = "set `markup: trusted` in moot.yaml";
  private static final Set<String> QUOTED = Set.of("title", "lang", "dir");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s\"'<>/=]+)(\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+)?)?");
  private static final Pattern GOOD_VALUE = Pattern.compile("=\"[^\"<>&]*\"");

  private static final Map<String, String> IN_MARKDOWN =
      Map.ofEntries(
          Map.entry("p", "leave a blank line before and after the paragraph"),
          Map.entry("a", "write `[words](https://...)`"),
          Map.entry("img", "write `![what it shows](../assets/picture.svg)`"),
          Map.entry("code", "put it between backticks"),
          Map.entry("tt", "put it between backticks"),
          Map.entry("pre", "put it between two lines of three backticks"),
          Map.entry("blockquote", "begin its lines with `> `"),
          Map.entry("ul", "begin its items with `- `"),
          Map.entry("ol", "begin its items with `1. `"),
          Map.entry("li", "begin it with `- `"),
          Map.entry("h1", "begin it with `## `"),
          Map.entry("h2", "begin it with `## `"),
          Map.entry("h3", "begin it with `### `"),
          Map.entry("h4", "begin it with `#### `"),
          Map.entry("table", "write a table with `|` between its cells"),
          Map.entry("strike", "write `~~words~~`"),
          Map.entry("aside", "write `:::aside[Title]` and close it with a line `:::`"));

  private HtmlReasons() {}

  /**
   * A tag of a name that does not pass.
   *
   * @param slash a slash where it is one that closes
   */
  static RefusedHtml tag(BasedSequence text, String name, String slash) {
    String instead = IN_MARKDOWN.getOrDefault(name, "write it as Markdown");
    return new RefusedHtml(
        text, "`<" + slash + name + ">` may not be used", instead + ", or " + TRUST);
  }

  /** The first attribute of {@code tag} that does not pass; they begin at {@code from}. */
  static RefusedHtml attribute(BasedSequence tag, int from, String name) {
    Matcher attribute = ATTRIBUTE.matcher(tag);
    int at = from;
    while (attribute.find(at)) {
      String key = attribute.group(1).toLowerCase(Locale.ROOT);
      String value = attribute.group(2) == null ? "" : attribute.group(2);
      BasedSequence written = tag.subSequence(attribute.start(), attribute.end());
      if (QUOTED.contains(key)) {
        if (!GOOD_VALUE.matcher(value).matches()) {
          return new RefusedHtml(
              written,
              "`" + key + "` has a value that is not plain text between double quotes",
              "write `" + key + "=\"...\"`, without `<`, `>` and `&`");
        }
      } else if (!key.equals("open")) {
        return new RefusedHtml(
            written,
            "`" + key + "` may not be used on `<" + name + ">`",
            "take it out, or " + TRUST);
      } else if (!value.isEmpty()) {
        return new RefusedHtml(written, "`open` takes no value", "write `<" + name + " open>`");
      }
      at = attribute.end();
    }
    return new RefusedHtml(
        tag, "`<" + name + "` is no whole tag", "write `<" + name + ">`, or `&lt;` for a `<`");
  }

  /** A sign that begins no tag. */
  static RefusedHtml noTag(BasedSequence text) {
    String raw = text.toString();
    boolean declares = raw.startsWith("<!") || raw.startsWith("<?");
    return declares
        ? new RefusedHtml(
            text, "`" + raw.substring(0, 2) + "` may not be used", "take it out, or " + TRUST)
        : new RefusedHtml(text.subSequence(0, 1), "this `<` begins no tag", "write `&lt;` for it");
  }
}
