package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.ManyNotes;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Sites that strain a theme: {@code content} and {@code golden} as they are, {@code debate} with
 * its 66 claims, {@code notes} with its 60 footnotes, and those of the folder {@code fits}: names
 * and compounds of 38 letters and more, tables of eight columns, four cruxes, a claim of 300
 * letters, two languages, one of them from right to left, and no claims at all.
 */
final class StrainedSites {

  private StrainedSites() {}

  /** Builds the site of that name in {@code folder}; the folder of its output. */
  static Path built(String name, Path folder) throws IOException {
    Path site = folder.resolve("site");
    Path source =
        switch (name) {
          case "content" -> Product.CONTENT;
          case "golden" -> Product.GOLDEN;
          case "debate" -> LongDebate.site(site);
          case "notes" -> ManyNotes.site(site);
          default -> Folder.copy(resource(name), site);
        };
    Product.Run run = Product.moot("build", source, "-o", folder.resolve("out"));
    assertThat(run.exit()).as(run.text()).isZero();
    return folder.resolve("out");
  }

  private static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(StrainedSites.class.getResource("/fits/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
