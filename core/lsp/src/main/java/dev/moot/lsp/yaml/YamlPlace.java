package dev.moot.lsp.yaml;

import dev.moot.lsp.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in YAML that may be half typed.
 *
 * @param path the keys that lead there; {@code -} stands for an item of a list
 * @param key whether a key may stand there
 * @param value whether a value may
 * @param start where the word begins that stands there
 * @param end where it ends
 */
public record YamlPlace(List<String> path, boolean key, boolean value, int start, int end) {

  public YamlPlace {
    path = List.copyOf(path);
  }

  /**
   * The place at {@code cursor}; empty in text and in comments.
   *
   * @param first the line on which the YAML begins
   */
  public static Optional<YamlPlace> at(TextLines lines, int first, int cursor) {
    int last = lines.position(cursor).getLine();
    YamlPath path = new YamlPath();
    int number = first;
    while (number < last) {
      String words = lines.line(number);
      if (YamlLine.isBlank(words)) {
        number++;
        continue;
      }
      YamlLine line = YamlLine.of(words);
      path.goOn(line);
      if (opensFlow(words, line)) {
        int start = lines.start(number) + line.value();
        YamlFlow flow = YamlFlow.read(lines.text(), start, cursor);
        if (!flow.isShut()) {
          return Optional.of(inFlow(lines.text(), path.names(), flow, cursor));
        }
        number = lines.position(flow.end()).getLine();
      } else if (line.opensText(words)) {
        int column = line.dashes().isEmpty() ? line.column() : line.dashes().get(0);
        while (number + 1 < last && isOfText(lines.line(number + 1), column)) {
          number++;
        }
        if (number + 1 == last && isOfText(lines.line(last), column)) {
          return Optional.empty();
        }
      }
      number++;
    }
    return onLine(lines, last, cursor, path);
  }

  private static boolean isOfText(String line, int column) {
    return line.isBlank() || YamlLine.spaces(line, 0) > column;
  }

  private static boolean opensFlow(String words, YamlLine line) {
    return line.value() < words.length() && "{[".indexOf(words.charAt(line.value())) >= 0;
  }

  private static Optional<YamlPlace> onLine(
      TextLines lines, int number, int cursor, YamlPath path) {
    int start = lines.start(number);
    String before = lines.text().substring(start, cursor);
    if (before.strip().startsWith("#") || before.contains(" #")) {
      return Optional.empty();
    }
    YamlLine line = YamlLine.of(before);
    boolean keyed = !line.key().isEmpty() && before.charAt(before.length() - 1) != ':';
    if (!line.key().isEmpty() && !keyed) {
      return Optional.empty(); // a value needs a space before it
    }
    path.goOn(line);
    if (opensFlow(before, line)) {
      YamlFlow flow = YamlFlow.read(lines.text(), start + line.value(), cursor);
      return flow.isShut()
          ? Optional.empty()
          : Optional.of(inFlow(lines.text(), path.names(), flow, cursor));
    }
    int word = start + line.value();
    return Optional.of(
        new YamlPlace(
            path.names(),
            !keyed,
            keyed || !line.dashes().isEmpty(),
            unquoted(lines.text(), word, cursor),
            end(lines.text(), cursor)));
  }

  private static YamlPlace inFlow(String text, List<String> outer, YamlFlow flow, int cursor) {
    List<String> path = new ArrayList<>(outer);
    path.addAll(flow.names());
    boolean key = flow.isAtKey();
    return new YamlPlace(path, key, !key, unquoted(text, flow.word(), cursor), end(text, cursor));
  }

  private static int unquoted(String text, int word, int cursor) {
    return word < cursor && "\"'".indexOf(text.charAt(word)) >= 0 ? word + 1 : word;
  }

  private static int end(String text, int cursor) {
    int at = cursor;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "-_/".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** The last key that leads there, items of lists passed over; empty at the top. */
  public String lastKey() {
    for (int i = path.size() - 1; i >= 0; i--) {
      if (!path.get(i).equals(YamlPath.ITEM)) {
        return path.get(i);
      }
    }
    return "";
  }
}
