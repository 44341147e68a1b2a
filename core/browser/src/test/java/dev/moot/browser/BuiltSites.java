package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.ManyNotes;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The golden site and the post with many notes, built side by side and served as one. */
final class BuiltSites {

  /** The post with many notes, from where both are served. */
  static final String NOTES = "notes/" + ManyNotes.PAGE;

  /** A page of the golden site with claim links. */
  static final String CLAIMS = "golden/posts/everything/";

  private final Path output;

  private BuiltSites(Path output) {
    this.output = output;
  }

  /** Builds both in {@code folder}. */
  static BuiltSites in(Path folder) throws IOException {
    Path output = folder.resolve("out");
    Map<String, Path> sites =
        Map.of("notes", ManyNotes.site(folder.resolve("site")), "golden", Product.GOLDEN);
    sites.forEach(
        (name, site) -> {
          Product.Run run = Product.moot("build", site, "-o", output.resolve(name));
          assertThat(run.exit()).as(run.text()).isZero();
        });
    return new BuiltSites(output);
  }

  StaticHost host() throws IOException {
    return new StaticHost(output, "/");
  }
}
