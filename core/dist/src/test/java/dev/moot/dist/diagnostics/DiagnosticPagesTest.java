package dev.moot.dist.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.Rule;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documentation of diagnostics says what the rules and the broken sites say. Run with {@code
 * -Dupdate=true} to write the examples and the index anew.
 */
class DiagnosticPagesTest {

  private static final Path DOCS = Product.ROOT.resolve("core/docs/site/pages");
  private static final Path INDEX = DOCS.resolve("diagnostics.md");
  private static final boolean UPDATE = Boolean.getBoolean("update");
  private static final String MARK = "<!-- What follows is written by DiagnosticPagesTest. -->\n";

  private static final Pattern EXAMPLE = Pattern.compile("(?s)(`{3,})text\\n(.*?)\\1");

  static Stream<String> areas() {
    return Product.rules().all().stream().map(Rule::area).distinct();
  }

  @Test
  void eachAreaHasItsPage() throws IOException {
    assertThat(Folder.files(DOCS.resolve("diagnostics")))
        .extracting(f -> f.getFileName().toString().replace(".md", ""))
        .containsExactlyInAnyOrderElementsOf(areas().toList());
  }

  @ParameterizedTest
  @MethodSource("areas")
  void eachRuleHasItsEntryInTheOrderOfTheCodes(String area) {
    assertThat(Product.read(page(area)).lines())
        .filteredOn(line -> line.matches("## `[a-z0-9-]+/[a-z0-9-]+`"))
        .containsExactlyElementsOf(rules(area).stream().map(r -> "## `" + r.code() + "`").toList());
  }

  @ParameterizedTest
  @MethodSource("areas")
  void anEntryBeginsWithTheSeverityAndSummaryOfItsRule(String area) {
    for (Rule rule : rules(area)) {
      assertThat(entry(rule).replaceAll("\\s+", " ").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
          .startsWith(capital(rule.severity().word()) + ". " + rule.summary());
      assertThat(entry(rule).contains("\nLowered, "))
          .as("whether the entry of %s says what a page looks like", rule.code())
          .isEqualTo(canBeLowered(rule));
      if (rule.foundBy() == FoundBy.CHECK) {
        assertThat(Product.read(page(area))).containsPattern("`moot check`\\s(alone )?");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void theExamplesAreWhatIsPrintedForTheBrokenSites(String area) throws IOException {
    for (Rule rule : rules(area)) {
      Path printed =
          Product.RESOURCES.resolve("broken/" + rule.code().replace("/", "--") + "/expected.txt");
      if (Files.exists(printed)) {
        String example =
            Product.read(printed).replaceAll("\\n\\d+ errors?, .*; nothing was written\\n", "\n");
        Matcher shown = EXAMPLE.matcher(entry(rule));
        assertThat(shown.find()).as(rule.code()).isTrue();
        if (UPDATE) {
          String mended =
              entry(rule).substring(0, shown.start(2))
                  + example
                  + entry(rule).substring(shown.end(2));
          Files.writeString(page(area), Product.read(page(area)).replace(entry(rule), mended));
        } else {
          assertThat(shown.group(2)).as(rule.code()).isEqualTo(example);
        }
      }
    }
  }

  @Test
  void theIndexHasThemAll() throws IOException {
    StringBuilder index = new StringBuilder();
    for (String area : areas().toList()) {
      index.append("\n### [").append(title(area)).append("](diagnostics/").append(area);
      index.append(".md)\n\n| Code | | Reported when |\n|---|---|---|\n");
      for (Rule rule : rules(area)) {
        String anchor = rule.code().replace("/", "");
        index.append("| [`%s`](diagnostics/%s.md#%s) | ".formatted(rule.code(), area, anchor));
        index
            .append(rule.severity().word())
            .append(canBeLowered(rule) ? ", can be lowered | " : " | ");
        index.append(rule.summary().replace("|", "\\|")).append(" |\n");
      }
    }
    String text = Product.read(INDEX);
    String written = text.substring(0, text.indexOf(MARK) + MARK.length()) + index;
    if (UPDATE) {
      Files.writeString(INDEX, written);
    }
    assertThat(Product.read(INDEX)).contains(MARK).isEqualTo(written);
  }

  private static boolean canBeLowered(Rule rule) {
    return rule.isError() && rule.firm().isEmpty();
  }

  private static String title(String area) {
    String begin = "title: \"Diagnostics: ";
    return Product.read(page(area))
        .lines()
        .filter(line -> line.startsWith(begin))
        .map(line -> capital(line.substring(begin.length(), line.length() - 1)))
        .findFirst()
        .orElseThrow();
  }

  /** What stands below the heading of {@code rule}, up to the next. */
  private static String entry(Rule rule) {
    String heading = "\n## `" + rule.code() + "`\n\n";
    String page = Product.read(page(rule.area()));
    assertThat(page).contains(heading);
    String entry = page.substring(page.indexOf(heading) + heading.length());
    return entry.split("\n## `[a-z0-9-]+/[a-z0-9-]+`\n", 2)[0];
  }

  private static List<Rule> rules(String area) {
    return Product.rules().ofArea(area);
  }

  private static Path page(String area) {
    return DOCS.resolve("diagnostics").resolve(area + ".md");
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
