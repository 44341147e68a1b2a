package dev.moot.dist.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A first heading that repeats the title of the front matter is not shown a second time. */
class RepeatedTitleTest {

  @TempDir Path site;

  private Run build(String title, String body) throws IOException {
    Folder.write(site, "moot.yaml", "title: T\nurl: https://example.org/\n");
    Folder.write(
        site, "posts/p.md", "---\ntitle: " + title + "\ndate: 2026-01-01\n---\n\n" + body + "\n");
    return Product.moot("build", site);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Is Ada's kettle -- the *old* one -- hot?",
        "# IS  ADA’S KETTLE – THE OLD ONE – HOT?  #",
        "Is Ada's kettle -- the old one -- hot?\n======================",
        "![A kettle](https://example.org/k.png)\n\n# Is Ada's kettle — the old one — hot?",
      })
  void itIsLeftOutQuietly(String heading) throws IOException {
    Run run = build("Is Ada's kettle -- the old one -- hot?", heading + "\n\nYes.\n\n## More");

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
    String page = Files.readString(site.resolve("_site/posts/p/index.html"));
    assertThat(page.split("<h1", -1)).hasSize(2);
    assertThat(page).contains("<p>Yes.</p>", ">More ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# C++", // another title, however near
        "# Abstract",
        "## Before\n\n# C", // not the first heading
        "# [C](https://example.org/)", // its link would be lost
        "> # C", // somebody else's words
      })
  void anyOtherIsASecondTitle(String heading) throws IOException {
    assertThat(build("C", heading).err()).contains("error[markdown/second-title]");
  }
}
