package dev.moot.engine.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * An example of the CommonMark Spec.
 *
 * @param number its number, from 1
 * @param section the heading it stands under
 * @param markdown what is written
 * @param html what it becomes
 */
public record SpecExample(int number, String section, String markdown, String html) {

  private static final Path SPEC = Path.of("src/test/resources/commonmark/spec.txt");
  private static final String FENCE = "`".repeat(32);

  public String name() {
    return number + " " + section;
  }

  /** All of them, in the order of the spec. */
  public static List<SpecExample> all() throws IOException {
    List<SpecExample> examples = new ArrayList<>();
    String section = "";
    for (Iterator<String> lines = Files.readAllLines(SPEC).iterator(); lines.hasNext(); ) {
      String line = lines.next();
      if (line.equals(FENCE + " example")) {
        String markdown = until(".", lines);
        examples.add(new SpecExample(examples.size() + 1, section, markdown, until(FENCE, lines)));
      } else if (line.startsWith("#")) {
        section = line.replaceFirst("^#+ ", "");
      }
    }
    return examples;
  }

  /** The lines before {@code end}; the spec shows a tab as an arrow. */
  private static String until(String end, Iterator<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line = lines.next(); !line.equals(end); line = lines.next()) {
      text.append(line.replace('→', '\t')).append('\n');
    }
    return text.toString();
  }
}
