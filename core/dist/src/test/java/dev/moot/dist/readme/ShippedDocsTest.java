package dev.moot.dist.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A distribution has the documentation, and what its pages link to. */
class ShippedDocsTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)\\s]*)?\\)");
  private static final Pattern CODE = Pattern.compile("(?s)(`{3,}).*?\\n\\1|`[^`\\n]*`");

  @Test
  void theReadmeLinksToWhatTheDistributionHas() {
    Path readme = Product.HOME.resolve("README.md");
    assertThat(Product.read(readme))
        .contains("share/doc/site/pages/theming.md")
        .doesNotContain("core/docs/");
    assertThat(deadLinks(readme))
        .as("but for what only sources have")
        .allMatch(link -> link.startsWith("README.md links to .github/"));
  }

  @Test
  void soDoThePagesForWritersAndThemeAuthors() throws IOException {
    List<Path> pages = new ArrayList<>(Folder.files(Product.HOME.resolve("share/doc")));
    pages.removeIf(p -> !p.toString().endsWith(".md"));
    assertThat(pages).hasSizeGreaterThan(30);
    assertThat(pages).allSatisfy(page -> assertThat(deadLinks(page)).isEmpty());
  }

  @Test
  void theirSiteCanBeShownFromTheDistribution() {
    Product.Run run = Product.moot("check", Product.HOME.resolve("share/doc/site"));
    assertThat(run.exit()).as(run.text()).isZero();
  }

  private static List<String> deadLinks(Path page) {
    List<String> dead = new ArrayList<>();
    Matcher link = LINK.matcher(CODE.matcher(Product.read(page)).replaceAll("`code`"));
    while (link.find()) {
      if (!Files.exists(page.resolveSibling(link.group(1)).normalize())) {
        dead.add(page.getFileName() + " links to " + link.group(1));
      }
    }
    return dead;
  }
}
