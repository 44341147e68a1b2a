package dev.moot.plugin.formats.argdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as Argdown reads them as nothing but words. */
final class ArgdownText {

  private static final String MARKS = "\\[]<>#*_{}@|";
  private static final String FIRST = "-+(=";

  /** What Argdown's tool has a picture for. */
  private static final Pattern NAMED = Pattern.compile(":(?=[a-zA-Z0-9_+-]+:)");

  private ArgdownText() {}

  /** {@code line} with a backslash before each sign that would be markup. */
  static String escaped(String line) {
    StringBuilder out = new StringBuilder();
    Matcher named = NAMED.matcher(line);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean comment = line.startsWith("//", i) || line.startsWith("/*", i);
      boolean picture = c == ':' && named.region(i, line.length()).lookingAt();
      if (MARKS.indexOf(c) >= 0 || (i == 0 && FIRST.indexOf(c) >= 0) || comment || picture) {
        out.append('\\');
      }
      out.append(c);
    }
    return out.toString();
  }

  /** A rule of inference, without the signs that would end it: commas divide rules. */
  static String rule(String words) {
    return words
        .replaceAll("[\\\\\\[\\]<>#*_{}@|(),:]", " ")
        .replaceAll("-{2,}", "-")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
