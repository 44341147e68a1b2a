package dev.moot.dist.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site that a test writes file by file. */
public record SmallSite(Path folder) {

  /** A site of that configuration in {@code folder}. */
  public static SmallSite in(Path folder, String moot) throws IOException {
    SmallSite site = new SmallSite(folder);
    site.file("moot.yaml", "title: Cups\nurl: https://example.org/cups/\n" + moot);
    return site;
  }

  /** Writes a post dated {@code date}, with more front matter, if any, and a body. */
  public SmallSite post(String name, String date, String more, String body) throws IOException {
    return file(
        "posts/" + name + ".md",
        "---\ntitle: " + name + "\ndate: " + date + "\n" + more + "---\n\n" + body + "\n");
  }

  public SmallSite file(String path, String text) throws IOException {
    Folder.write(folder, path, text);
    return this;
  }

  /** Builds it; it must be free of errors and warnings. */
  public Run build(Object... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "build";
    arguments[1] = folder;
    System.arraycopy(options, 0, arguments, 2, options.length);
    Run run = Product.moot(arguments);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
    return run;
  }

  /** The page at {@code path}, such as {@code posts/tea/}. */
  public String page(String path) {
    return Product.read(folder.resolve("_site").resolve(path).resolve("index.html"));
  }

  public boolean hasPage(String path) {
    return Files.exists(folder.resolve("_site").resolve(path).resolve("index.html"));
  }
}
