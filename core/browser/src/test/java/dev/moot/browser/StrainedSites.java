package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.ManyNotes;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Sites that strain a theme: {@code content} and {@code golden} as they are, {@code debate} with
 * its 66 claims, {@code notes} with its 60 footnotes, and those of the folder {@code fits}: names
 * and compounds of 38 letters and more, tables of eight columns, four cruxes, a claim of 300
 * letters, two languages, one of them from right to left, and no claims at all. {@code in-plain}
 * and {@code in-options} are the golden one in another theme, and with every option turned.
 */
final class StrainedSites {

  private static final String OPTIONS =
      """
      theme-options:
        accents: violet-ochre
        type: sans
        width: wide
        logo: /assets/cup.svg
        footer: {About: /about/, Elsewhere: "https://example.org/"}
        license: https://creativecommons.org/licenses/by/4.0/
      """;

  private StrainedSites() {}

  /**
   * Builds the site of that name in {@code folder}, unless it is there; the folder of its output.
   */
  static Path built(String name, Path folder) throws IOException {
    Path output = folder.resolve(name);
    if (Files.exists(output)) {
      return output;
    }
    Path site = folder.resolve("site-" + name);
    Path source =
        switch (name) {
          case "content" -> Product.CONTENT;
          case "golden" -> Product.GOLDEN;
          case "debate" -> LongDebate.site(site);
          case "notes" -> ManyNotes.site(site);
          case "in-plain" -> golden(site, "theme: plain\n");
          case "in-options" -> golden(site, OPTIONS);
          default -> Folder.copy(resource(name), site);
        };
    Product.Run run = Product.moot("build", source, "-o", output);
    assertThat(run.exit()).as(run.text()).isZero();
    return output;
  }

  /** The golden site with lines more in its {@code moot.yaml}. */
  private static Path golden(Path folder, String lines) throws IOException {
    Path site = Folder.copy(Product.GOLDEN, folder);
    Files.writeString(site.resolve("moot.yaml"), lines, StandardOpenOption.APPEND);
    return site;
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
