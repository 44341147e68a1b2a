package dev.moot.lsp.complete;

import dev.moot.lsp.text.TextLines;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a writer is about to type in Markdown, told from the line up to the cursor.
 *
 * @param kind what it is
 * @param before what is known of it from what stands before: the directive and the key of an
 *     attribute's value, the file of a link to a place
 * @param start where the word begins that is typed, in the text
 * @param end where it ends: behind the cursor there may be more of it
 * @param shut whether what closes it stands behind it already
 */
record ProsePlace(Kind kind, String before, int start, int end, boolean shut) {

  /** What can be typed. */
  enum Kind {
    CLAIM("(?<!!)\\[\\[([^\\]\\[|@#]*)$", "]]"),
    CARD("!\\[\\[([^\\]\\[|@#]*)$", "]]"),
    PERSON("\\[\\[@([^\\]\\[|]*)$", "]]"),
    LINKED_CLAIM("\\]\\(claim:([^)\\s]*)$", ")"),
    LINKED_PERSON("\\]\\(person:([^)\\s]*)$", ")"),
    ANCHOR("\\]\\(([^)#\\s:]*)#([^)\\s]*)$", ")"),
    NOTE("\\[\\^([^\\]\\s]*)$", "]"),
    DIRECTIVE("^\\s*:{3,}([a-z-]*)$", ""),
    VALUE("^\\s*:{3,}([a-z-]+(?:\\[.*\\])?\\{(?:[^}]*\\s)?[a-z-]+)=[\"']?([^\"'}\\s]*)$", "}"),
    ATTRIBUTE("^\\s*:{3,}([a-z-]+)(?:\\[.*\\])?\\{(?:[^}]*\\s)?([a-z-]*)$", "}"),
    SPEAKER("^\\s*\\*\\*(?!.*\\*\\*)([^*:]*)$", "**"),
    SPOKEN_TO("^\\s*\\*\\*[^*]+\\*\\* (?:to|,|and|\\*\\*[^*]+\\*\\*| )*\\*\\*([^*:]*)$", "**"),
    TURN("^\\s*\\*\\*[^*]+\\*\\*[^(]*\\((?:[^)]*,)?\\s*((?:from |quoting )?)([^,)\\s]*)$", ")");

    private final Pattern form;
    private final String closing;

    Kind(String form, String closing) {
      this.form = Pattern.compile(form);
      this.closing = closing;
    }

    /** What is to stand behind it. */
    String closing() {
      return closing;
    }
  }

  private static final Pattern REST_OF_WORD = Pattern.compile("^[\\p{L}\\p{N}/_-]*");

  /** That at {@code cursor}; empty in plain prose. */
  static Optional<ProsePlace> at(TextLines lines, int cursor) {
    int number = lines.position(cursor).getLine();
    int start = lines.start(number);
    String line = lines.line(number);
    int column = Math.min(cursor - start, line.length());
    String before = line.substring(0, column);
    String after = line.substring(column);
    for (Kind kind : Kind.values()) {
      Matcher found = kind.form.matcher(before);
      if (found.find()) {
        int last = found.groupCount();
        Matcher rest = REST_OF_WORD.matcher(after);
        int more = rest.find() ? rest.end() : 0;
        boolean shut =
            kind.closing.isEmpty()
                || after.substring(more).stripLeading().startsWith(kind.closing.substring(0, 1))
                || after.startsWith("|", more);
        return Optional.of(
            new ProsePlace(
                kind,
                last > 1 ? found.group(1) : "",
                start + found.start(last),
                cursor + more,
                shut));
      }
    }
    return Optional.empty();
  }

  /** {@code word} with what closes it, where nothing does yet. */
  String closed(String word) {
    return shut ? word : word + kind.closing();
  }
}
