package dev.moot.dist.markdown;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import dev.moot.dist.product.Product;
import dev.moot.testkit.MarkdownCases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** The cases of each module, read with the plugins of all: none gets in another's way. */
class AllCasesTest {

  @TestFactory
  Stream<DynamicContainer> aCaseReadsTheSameWithAllPluginsOn() throws IOException {
    return folders().stream()
        .map(
            folder ->
                dynamicContainer(
                    Product.ROOT.relativize(folder).toString(),
                    MarkdownCases.in(folder.toString())));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> plugins = Files.list(Product.ROOT.resolve("plugins"))) {
      return Stream.concat(plugins.sorted(), Stream.of(Product.ROOT.resolve("core/testkit")))
          .map(module -> module.resolve("src/test/resources/cases"))
          .filter(Files::isDirectory)
          .filter(AllCasesTest::isOfMarkdown)
          .toList();
    }
  }

  /** Other modules have cases of another kind. */
  private static boolean isOfMarkdown(Path cases) {
    try (DirectoryStream<Path> posts = Files.newDirectoryStream(cases, "*.md")) {
      return posts.iterator().hasNext();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
