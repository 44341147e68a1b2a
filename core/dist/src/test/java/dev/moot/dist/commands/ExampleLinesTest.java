package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that {@code moot new} writes as examples, once their {@code #} is taken off. */
class ExampleLinesTest {

  /** A key that is commented out, with the lines that belong to it. */
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^( *)# [a-z-]+:(?: .*)?$(?:\\n\\1# +(?:- |[a-z-]+: ?).*$)*", Pattern.MULTILINE);

  private static final String SCHEMA = "yaml-language-server";

  @TempDir Path temp;

  @BeforeEach
  void everythingThatCanBeNew() throws IOException {
    Product.moot("new", "site", temp.resolve("site"));
    Product.moot("new", "debate", "Milk first?", site());
    Product.moot("new", "post", "Milk", site());
    Product.moot("new", "page", "Help", site());
    Folder.write(site(), "sources/thread.txt", "Their own words\n");
  }

  private Path site() {
    return temp.resolve("site");
  }

  @Test
  void everyExampleIsReadAlone() throws IOException {
    int tried = 0;
    for (Path file : files()) {
      String text = Product.read(file);
      for (String example : examples(text)) {
        Files.writeString(file, text.replace(example, uncommented(example)));
        assertThat(Product.moot("build", site()).text()).as(example).doesNotContain("[yaml/");
        tried++;
      }
      Files.writeString(file, text);
    }
    assertThat(tried).isGreaterThan(9);
  }

  @Test
  void allTogetherBuild() throws IOException {
    for (Path file : files()) {
      String text = Product.read(file);
      for (String example : examples(text)) {
        text = text.replace(example, uncommented(example));
      }
      Files.writeString(file, text.replace("debates: [milk-first, tomato]", "debates: [tomato]"));
    }
    Run run = Product.moot("build", site());
    assertThat(run.exit()).as(run.text()).isZero();
  }

  @Test
  void everyLineThatLooksLikeAKeyIsOneOfThem() throws IOException {
    for (Path file : files()) {
      String text = Product.read(file);
      assertThat(text.lines().filter(l -> l.matches(" *# *(- \\{|[a-z-]+: ).*")))
          .filteredOn(line -> !line.contains(SCHEMA))
          .allMatch(line -> examples(text).stream().anyMatch(e -> e.contains(line)));
    }
  }

  private List<Path> files() throws IOException {
    return Folder.sources(site()).stream()
        .filter(f -> site().relativize(f).toString().matches("moot.yaml|(claims|posts|pages).*"))
        .toList();
  }

  private static List<String> examples(String text) {
    return EXAMPLE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(e -> !e.contains(SCHEMA))
        .toList();
  }

  private static String uncommented(String example) {
    return example.replaceAll("(?m)^( *)# ", "$1");
  }
}
