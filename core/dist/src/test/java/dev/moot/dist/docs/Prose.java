package dev.moot.dist.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of the code as the Markdown of a page. */
final class Prose {

  /** What is set as code: as it is written so, an option, or what has characters of a path. */
  private static final Pattern CODE =
      Pattern.compile(
          "`[^`]*`"
              + "|https?://[^\\s,;]*[\\w/]"
              + "|!?\\^?\\[+[^\\]]*\\]+(?:\\([^)]*\\))?"
              + "|(?<![\\w-])--?[a-z][a-z-]*"
              + "|(?<![\\w/:-])[\\w.*~-]*[/_](?:[\\w./*<>@-]*[\\w/*>])?"
              + "|\\bmoot\\.yaml\\b");

  private static final Pattern SPECIAL = Pattern.compile("[\\\\*_\\[\\]<>|~^]");

  private Prose() {}

  /** A plain sentence. */
  static String of(String sentence) {
    StringBuilder markdown = new StringBuilder();
    Matcher code = CODE.matcher(sentence);
    int from = 0;
    while (code.find()) {
      markdown.append(escaped(sentence.substring(from, code.start())));
      markdown.append(code(code.group().replace("`", "")));
      from = code.end();
    }
    return markdown.append(escaped(sentence.substring(from))).toString();
  }

  /** Code that may stand in a table. */
  static String code(String words) {
    return "`" + words.replace("|", "\\|") + "`";
  }

  private static String escaped(String words) {
    return SPECIAL.matcher(words).replaceAll(m -> "\\\\" + Matcher.quoteReplacement(m.group()));
  }
}
