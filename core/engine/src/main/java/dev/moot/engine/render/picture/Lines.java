package dev.moot.engine.render.picture;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Text broken into lines that fit, each in the order in which it is seen. */
final class Lines {

  private static final Map<Character, Character> MIRRORED =
      Map.of('(', ')', ')', '(', '[', ']', ']', '[', '{', '}', '}', '{', '«', '»', '»', '«');

  private Lines() {}

  /**
   * The lines of {@code text}, none wider than {@code width} pixels.
   *
   * @param most how many there may be; the last ends in an ellipsis if there are more
   */
  static List<String> of(String text, Type type, int width, int most) {
    List<String> lines = new ArrayList<>();
    int units = width * Letters.EM / type.size();
    String rest = text;
    while (!rest.isEmpty()) {
      int end = end(rest, type, units);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (lines.size() > most) {
      String last = lines.get(most - 1);
      while (type.units(last + "…") > units) {
        last = last.substring(0, last.length() - 1).strip();
      }
      lines = new ArrayList<>(lines.subList(0, most - 1));
      lines.add(last + "…");
    }
    return lines;
  }

  /** Whether each word of {@code text} has room on a line. */
  static boolean fit(String text, Type type, int width) {
    int units = width * Letters.EM / type.size();
    return Stream.of(text.split(" ")).allMatch(word -> type.units(word) <= units);
  }

  /** Where a line ends: behind the last word that fits, or within one that is too long. */
  private static int end(String text, Type type, int units) {
    int wide = 0;
    int space = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        space = i;
      }
      wide += type.units(text, i);
      if (wide > units) {
        return space > 0 ? space : Math.max(1, i);
      }
      char letter = text.charAt(i);
      if (letter == '-' || letter == '–' || letter == '—' || letter == '/') {
        space = i + 1;
      }
    }
    return text.length();
  }

  /** {@code line} from left to right. */
  static String seen(String line, boolean rightToLeft) {
    if (!rightToLeft && !Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
      return line;
    }
    Bidi bidi =
        new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[line.length()];
    Character[] letters = new Character[line.length()];
    for (int i = 0; i < line.length(); i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
      char letter = line.charAt(i);
      letters[i] = (levels[i] & 1) == 0 ? letter : MIRRORED.getOrDefault(letter, letter);
    }
    Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
    StringBuilder seen = new StringBuilder();
    for (char letter : letters) {
      seen.append(letter);
    }
    return seen.toString();
  }
}
