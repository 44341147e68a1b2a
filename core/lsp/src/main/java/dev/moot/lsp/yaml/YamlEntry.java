package dev.moot.lsp.yaml;

import dev.moot.lsp.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A key of block YAML with all that is below it.
 *
 * @param key its name
 * @param line its line
 * @param column where its name begins on it
 * @param last the last line of what is below it
 * @param value what stands behind it on its line
 * @param below the keys below it, of mappings and of items of lists
 */
public record YamlEntry(
    String key, int line, int column, int last, String value, List<YamlEntry> below) {

  public YamlEntry {
    below = List.copyOf(below);
  }

  /**
   * The entries of {@code lines} at the top.
   *
   * @param first the first line of the YAML
   * @param end the line behind its last
   */
  public static List<YamlEntry> of(TextLines lines, int first, int end) {
    return new Reading(lines, end).entries(first, -1);
  }

  /** That of {@code name} below it. */
  public Optional<YamlEntry> at(String name) {
    return below.stream().filter(e -> e.key().equals(name)).findFirst();
  }

  private static final class Reading {
    private final TextLines lines;
    private final int end;
    private int next;

    Reading(TextLines lines, int end) {
      this.lines = lines;
      this.end = end;
    }

    List<YamlEntry> entries(int from, int above) {
      next = from;
      List<YamlEntry> found = new ArrayList<>();
      while (next < end) {
        String words = lines.line(next);
        YamlLine line = YamlLine.of(words);
        if (YamlLine.isBlank(words) || line.key().isEmpty() && line.column() > above) {
          next++;
        } else if (line.column() <= above) {
          return found;
        } else {
          found.add(entry(words, line));
        }
      }
      return found;
    }

    private YamlEntry entry(String words, YamlLine line) {
      int number = next;
      int start = lines.start(number) + line.value();
      List<YamlEntry> below = List.of();
      if (line.value() < words.length() && "{[".indexOf(words.charAt(line.value())) >= 0) {
        YamlFlow flow = YamlFlow.read(lines.text(), start, lines.start(end));
        next = Math.min(end, lines.position(flow.end()).getLine() + 1);
      } else if (line.opensText(words)) {
        next++;
        while (next < end
            && (lines.line(next).isBlank()
                || YamlLine.spaces(lines.line(next), 0) > line.column())) {
          next++;
        }
      } else {
        below = entries(number + 1, line.column());
      }
      int last = next - 1;
      while (last > number && YamlLine.isBlank(lines.line(last))) {
        last--;
      }
      return new YamlEntry(
          line.key(),
          number,
          line.column(),
          last,
          words.substring(Math.min(line.value(), words.length())).strip(),
          below);
    }
  }
}
