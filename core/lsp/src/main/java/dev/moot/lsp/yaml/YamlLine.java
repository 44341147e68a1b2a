package dev.moot.lsp.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of block YAML, taken apart.
 *
 * @param dashes the columns of the dashes it begins with
 * @param column where what follows them begins
 * @param key its key, quotes removed; empty when it has none
 * @param value the column where its value begins, behind the colon or the dashes
 */
record YamlLine(List<Integer> dashes, int column, String key, int value) {

  private static final Pattern KEY =
      Pattern.compile("(\"[^\"]*\"|'[^']*'|[^\\s:#{}\\[\\],&*!|>%@`\"'][^:#]*?)\\s*:(?=\\s|$)");

  private static final Pattern BLOCK_SCALAR =
      Pattern.compile("(?:[!&]\\S+\\s+)*[|>][+-]?[0-9]?[+-]?\\s*(?:#.*)?");

  YamlLine {
    dashes = List.copyOf(dashes);
  }

  /** {@code line}, taken apart. */
  static YamlLine of(String line) {
    List<Integer> dashes = new ArrayList<>();
    int at = spaces(line, 0);
    while (at < line.length()
        && line.charAt(at) == '-'
        && (at + 1 == line.length() || line.charAt(at + 1) == ' ')) {
      dashes.add(at);
      at = spaces(line, at + 1);
    }
    Matcher key = KEY.matcher(line).region(at, line.length());
    if (!key.lookingAt()) {
      return new YamlLine(dashes, at, "", at);
    }
    return new YamlLine(dashes, at, unquoted(key.group(1)), spaces(line, key.end()));
  }

  /** Whether there is nothing in {@code line} but space and a comment. */
  static boolean isBlank(String line) {
    int at = spaces(line, 0);
    return at == line.length() || line.charAt(at) == '#';
  }

  /** Whether the lines below, as far as they are indented, are text. */
  boolean opensText(String line) {
    return BLOCK_SCALAR.matcher(line.substring(Math.min(value, line.length()))).matches();
  }

  static int spaces(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  static String unquoted(String word) {
    boolean quoted =
        word.length() > 1
            && (word.startsWith("\"") || word.startsWith("'"))
            && word.endsWith(word.substring(0, 1));
    return quoted ? word.substring(1, word.length() - 1) : word;
  }
}
