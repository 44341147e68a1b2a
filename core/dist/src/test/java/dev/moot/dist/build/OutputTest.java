package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moot writes where it may, and deletes nothing that it did not write. */
class OutputTest {

  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void site() throws IOException {
    site = Folder.copy(Product.GOLDEN, temp.resolve("site"));
    Folder.write(temp, "other/letter.txt", "Dear Ada,\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "..",
        "/",
        "posts",
        "posts/out",
        "assets/out",
        "theme",
        "sources",
        "plugins",
        ".moot",
        "../other",
        "./posts/../claims",
        "moot.yaml"
      })
  void anOutputThatWouldHarmFilesIsRefusedAndNothingTouched(String output) throws Exception {
    SortedMap<String, String> before = Folder.snapshot(temp);

    Run run = Product.process(Map.of(), site, "build", "-o", output);

    assertThat(run.exit()).as(run.text()).isEqualTo(2);
    assertThat(run.err()).startsWith("moot: ").doesNotContain("Exception");
    assertThat(run.err().lines()).as("what to do instead").hasSize(2);
    assertThat(Folder.snapshot(temp)).isEqualTo(before);
  }

  @Test
  void anOutputThatIsALinkIsRefused() throws IOException {
    Files.createSymbolicLink(temp.resolve("link"), temp.resolve("other"));
    SortedMap<String, String> before = Folder.snapshot(temp);

    Run run = Product.moot("build", site, "-o", temp.resolve("link"));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(Folder.snapshot(temp)).isEqualTo(before);
  }

  @Test
  void aLinkInTheOutputIsNotWrittenThrough() throws IOException {
    Product.moot("build", site);
    Path feed = site.resolve("_site/feed.xml");
    Files.delete(feed);
    Files.createSymbolicLink(feed, temp.resolve("other/letter.txt"));
    Path posts = site.resolve("_site/posts/brief");
    Files.delete(posts.resolve("index.html"));
    Files.delete(posts);
    Files.createSymbolicLink(posts, temp.resolve("other"));

    Run run = Product.moot("build", site);

    assertThat(temp.resolve("other/letter.txt")).hasContent("Dear Ada,");
    assertThat(Folder.snapshot(temp.resolve("other")).keySet())
        .as(run.text())
        .containsExactly("/", "letter.txt");
  }

  @Test
  void filesThatMootDidNotWriteStay() throws IOException {
    Product.moot("build", site);
    Folder.write(site, "_site/CNAME", "example.org\n");
    Folder.write(site, "_site/.git/config", "mine\n");
    Folder.write(site, "_site/posts/brief/notes.txt", "mine\n");
    Files.delete(site.resolve("posts/short.md"));

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(site.resolve("_site/CNAME")).hasContent("example.org");
    assertThat(site.resolve("_site/.git/config")).hasContent("mine");
    assertThat(site.resolve("_site/posts/brief/notes.txt")).hasContent("mine");
    assertThat(site.resolve("_site/posts/brief/index.html")).doesNotExist();
  }

  @Test
  void aFileInTheWayThatMootDidNotWriteIsNotOverwritten() throws IOException {
    Product.moot("build", site);
    Folder.write(site, "_site/assets/new.txt", "mine\n");
    Folder.write(site, "assets/new.txt", "the site's\n");
    SortedMap<String, String> before = Folder.snapshot(site.resolve("_site"));

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isEqualTo(2);
    assertThat(run.err()).contains("new.txt is in the way");
    assertThat(Folder.snapshot(site.resolve("_site"))).isEqualTo(before);
  }

  @Test
  void aFolderWithoutASiteIsRefused() {
    Run run = Product.moot("build", temp.resolve("other"));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("there is no moot.yaml in", "name the folder that holds it");
  }

  @Test
  void aManifestThatNamesFilesOutsideDeletesNone() throws IOException {
    Product.moot("build", site);
    Path manifest = site.resolve("_site/.moot-manifest");
    String hash = Folder.hash(Files.readAllBytes(temp.resolve("other/letter.txt")));
    Files.writeString(manifest, Files.readString(manifest) + hash + " ../../other/letter.txt\n");

    Product.moot("build", site);

    assertThat(temp.resolve("other/letter.txt")).exists();
  }

  @Test
  void anotherSiteDoesNotReplaceTheOneThatIsThere() throws IOException {
    Path out = temp.resolve("public");
    Path tea = small("tea", "Tea");
    Path cups = small("cups", "Cups");
    Product.moot("build", tea, "-o", out);
    SortedMap<String, String> before = Folder.snapshot(out);

    for (Object[] build : List.<Object[]>of(of(cups, out), of(cups, out, "--clean"))) {
      Run run = Product.moot(build);

      assertThat(run.exit()).as(run.text()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo(
              """
              moot: %s holds another site, “Tea”
                    name another folder, or empty this one if that site may go
              """
                  .formatted(out));
      assertThat(Folder.snapshot(out)).isEqualTo(before);
    }
  }

  @Test
  void aSiteThatIsMovedCopiedOrCheckedOutElsewhereKeepsItsOutput() throws IOException {
    Path out = temp.resolve("public");
    Path tea = small("tea", "Tea");
    Product.moot("build", tea, "-o", out);

    Path clone = Folder.copy(tea, temp.resolve("clone"));
    Folder.delete(clone.resolve(".moot"));
    assertThat(Product.moot("build", clone, "-o", out).exit()).isZero();

    Path moved = Files.move(tea, temp.resolve("moved"));
    Path outMoved = Files.move(out, temp.resolve("elsewhere"));
    assertThat(Product.moot("build", moved, "-o", outMoved).exit()).isZero();
  }

  @Test
  void aSiteOfANewTitleKeepsItsOutput() throws IOException {
    Path out = temp.resolve("public");
    Path tea = small("tea", "Tea");
    Product.moot("build", tea, "-o", out);
    Product.moot("build", tea);

    small("tea", "Tea and Cups");

    assertThat(Product.moot("build", tea, "-o", out).text()).contains("built");
    assertThat(out.resolve("index.html")).content().contains("Tea and Cups");
    assertThat(Product.moot("build", tea, "--clean").exit()).as("beside moot.yaml").isZero();
  }

  @Test
  void anEmptiedFolderIsAnybodys() throws IOException {
    Path out = temp.resolve("public");
    Product.moot("build", small("tea", "Tea"), "-o", out);
    Folder.delete(out);
    Files.createDirectory(out);

    assertThat(Product.moot("build", small("cups", "Cups"), "-o", out).exit()).isZero();
  }

  @Test
  void theOutputOfAnOlderMootIsTakenOver() throws IOException {
    Path out = temp.resolve("public");
    Path tea = small("tea", "Tea");
    Product.moot("build", tea, "-o", out);
    Path manifest = out.resolve(".moot-manifest");
    String now = Files.readString(manifest);
    Files.writeString(manifest, now.replace("# Site: Tea\n", ""));

    Product.moot("build", tea, "-o", out);

    assertThat(manifest).content().isEqualTo(now).contains("# Site: Tea\n");
  }

  private Path small(String folder, String title) throws IOException {
    Folder.write(temp, folder + "/moot.yaml", "title: " + title + "\n");
    Folder.write(temp, folder + "/posts/a.md", "---\ntitle: A\ndate: 2026-01-01\n---\n\nWell.\n");
    return temp.resolve(folder);
  }

  private static Object[] of(Path site, Path out, Object... more) {
    return Stream.concat(Stream.of("build", site, "-o", out), Stream.of(more)).toArray();
  }
}
