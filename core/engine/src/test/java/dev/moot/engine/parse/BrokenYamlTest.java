package dev.moot.engine.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.read.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Files with one mistake each, and a table that says where it is and words of its cause. What is
 * said has to be one error, there, with these words and a hint.
 */
class BrokenYamlTest {

  private static final Path FILES = Path.of("src/test/resources/broken-yaml");

  /** Words of the library, which no writer knows. */
  private static final Pattern RAW =
      Pattern.compile(
          "node content|sequence entries|<block|simple key|while (scanning|parsing)"
              + "|[a-z]\\(\\d+\\)|token|but (found|got)|mapping (keys|values)");

  private record Row(String file, String place, String cause) {

    static Row of(String line) {
      String[] parts = line.split(" \\| ", 3);
      return new Row(parts[0], parts[1], parts[2]);
    }
  }

  @Test
  void everyMistakeIsShownWhereItIsAndNamed() throws IOException {
    List<Row> rows = rows();
    List<String> missed = new ArrayList<>();
    for (Row row : rows) {
      List<String> said = said(row);
      if (!isMet(row, said)) {
        missed.add(row.file() + " wants " + row.place() + " " + row.cause() + "\n    " + said);
      }
    }
    System.out.println("broken YAML: " + (rows.size() - missed.size()) + " of " + rows.size());
    assertThat(missed).isEmpty();
    assertThat(rows).hasSizeGreaterThan(120);
  }

  @Test
  void theTableHasEveryFile() throws IOException {
    try (Stream<Path> walk = Files.walk(FILES)) {
      assertThat(rows().stream().map(Row::file))
          .containsExactlyInAnyOrderElementsOf(
              walk.filter(f -> Files.isRegularFile(f) && !f.endsWith("table.txt"))
                  .map(f -> FILES.relativize(f).toString().replace('\\', '/'))
                  .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(FILES.resolve("table.txt")).stream().map(Row::of).toList();
  }

  private static boolean isMet(Row row, List<String> said) {
    if (row.cause().equals("reads")) {
      return said.isEmpty();
    }
    return said.size() == 1
        && said.get(0).startsWith(row.place() + " ")
        && said.get(0).toLowerCase(Locale.ROOT).contains(row.cause().toLowerCase(Locale.ROOT))
        && !RAW.matcher(said.get(0)).find();
  }

  private static List<String> said(Row row) throws IOException {
    String text = Files.readString(FILES.resolve(row.file()), StandardCharsets.UTF_8);
    SourceFile file =
        SourceFile.of(row.file(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    List<Diagnostic> found = new ArrayList<>();
    if (row.file().startsWith("claims/")) {
      new ClaimFileReader(found::add).read(file);
    } else if (row.file().startsWith("config/")) {
      new ConfigReader(found::add).read(file.text(), Optional.empty());
    } else {
      FrontMatter.of(file, found::add)
          .ifPresent(f -> f.yaml().read(FrontMatterKeys.shape(true, List.of()), found::add));
    }
    return found.stream()
        .filter(Diagnostic::isError)
        .map(
            d ->
                d.location().line()
                    + ":"
                    + d.location().column()
                    + " "
                    + d.message()
                    + d.hint().map(h -> " -- " + h).orElse(" NO HINT"))
        .toList();
  }
}
