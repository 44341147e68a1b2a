package dev.moot.dist.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Behind each invariant of {@code pipeline.md} stands a test, and the test is there. */
class InvariantsAreHeldTest {

  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    Map<String, String> tests = tests();
    List<String> missing = new ArrayList<>();
    int named = 0;
    Matcher name = NAMED.matcher(Product.read(Product.ROOT.resolve("core/docs/pipeline.md")));
    while (name.find()) {
      named++;
      if (!has(tests, name.group(1), name.group(2))) {
        missing.add(name.group());
      }
    }
    assertThat(missing).isEmpty();
    assertThat(named).isGreaterThan(20);
  }

  @Test
  void noInvariantIsWithoutATest() {
    String page = Product.read(Product.ROOT.resolve("core/docs/pipeline.md"));
    String table = page.substring(page.indexOf("| Room | Invariant"), page.indexOf("## Between"));
    List<String> rows = table.lines().skip(2).filter(l -> l.startsWith("|")).toList();
    assertThat(rows).hasSizeGreaterThan(15).allMatch(row -> NAMED.matcher(row).find());
  }

  /** A method of a test is one of the class, or of the rules that it extends. */
  private static boolean has(Map<String, String> tests, String type, String method) {
    String source = tests.getOrDefault(type, "");
    String inherited = source.contains("extends ModuleRules") ? rules() : "";
    return (source + inherited).contains(" " + method + "(");
  }

  private static String rules() {
    return Product.read(
        Product.ROOT.resolve(
            "core/architecture/src/main/java/dev/moot/architecture/ModuleRules.java"));
  }

  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new HashMap<>();
    for (String module : List.of("engine", "dist", "cli", "deploy", "serve")) {
      Path folder = Product.ROOT.resolve("core").resolve(module).resolve("src/test/java");
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files
              .filter(f -> f.toString().endsWith("Test.java"))
              .forEach(
                  f ->
                      tests.put(
                          String.valueOf(f.getFileName()).replace(".java", ""), Product.read(f)));
        }
      }
    }
    return tests;
  }
}
