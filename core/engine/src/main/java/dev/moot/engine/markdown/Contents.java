package dev.moot.engine.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import dev.moot.api.render.Html;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a rendered text: those that its writer wrote, and those of sections that
 * directives and syntax of plugins make of it, such as what it says in short and its notes.
 */
public final class Contents {

  private static final Pattern HEADING = Pattern.compile("<h[1-6]\\b[^>]*?\\bid=\"([^\"]*)\"");

  /** A section that a plugin makes, for all to see: its heading has an id and nothing else. */
  private static final Pattern SECTION =
      Pattern.compile("<h2 id=\"([^\"]*)\">([^<]*)</h2>", Pattern.DOTALL);

  private Contents() {}

  /**
   * All of them, in the order of the text.
   *
   * @param written those that were written
   * @param text what the text was rendered to
   */
  public static List<Heading> of(List<Heading> written, Html text) {
    Map<String, Heading> byId = new HashMap<>();
    written.forEach(h -> byId.put(h.id(), h));
    List<Heading> all = new ArrayList<>();
    String markup = text.markup();
    Matcher heading = HEADING.matcher(markup);
    Matcher section = SECTION.matcher(markup);
    int at = -1;
    while ((at = markup.indexOf("<h", at + 1)) >= 0) { // faster than the pattern by itself
      if (!heading.region(at, markup.length()).lookingAt()) {
        continue;
      }
      int start = at;
      at = heading.end() - 1;
      Heading own = byId.remove(Escaping.unescapeHtml(heading.group(1)));
      if (own != null) {
        all.add(own);
      } else if (section.region(start, markup.length()).lookingAt()) {
        all.add(
            new Heading(
                Escaping.unescapeHtml(section.group(1)),
                Escaping.unescapeHtml(section.group(2)).strip(),
                2));
      }
    }
    return byId.isEmpty() ? List.copyOf(all) : List.copyOf(written);
  }
}
