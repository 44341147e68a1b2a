package dev.moot.engine.roots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootTest {

  @TempDir private Path temp;
  private Path site;
  private Root root;

  @BeforeEach
  void site() throws IOException {
    temp = temp.toRealPath();
    site = Files.createDirectories(temp.resolve("site"));
    root = Root.ofSite(site);
    write("site/posts/a.md", "a");
    write("site/more/b.md", "b");
    write("site/.git/config", "token");
    write("outside/secret.md", "secret");
    write("site-too/secret.md", "secret");
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(temp.resolve(name).resolveSibling("x").getParent());
    Files.writeString(temp.resolve(name), text);
  }

  private void link(String name, String target) throws IOException {
    Path to = Path.of(target.replace("TEMP", temp.toString()));
    Files.createSymbolicLink(site.resolve(name), to);
  }

  @ParameterizedTest
  @CsvSource({
    "../more/b.md, FILE",
    "../more, FOLDER",
    "TEMP/site/more/b.md, FILE",
    "../../site/more/b.md, FILE",
    "../../outside/../site/more/b.md, FILE",
    "./../more/./b.md, FILE",
    "a.md, FILE",
    "., FOLDER",
    "../../outside/secret.md, OUTSIDE",
    "../../outside, OUTSIDE",
    "TEMP/outside/secret.md, OUTSIDE",
    "TEMP/outside/none.md, OUTSIDE",
    "../../../none, OUTSIDE",
    "../../site-too/secret.md, OUTSIDE",
    "TEMP/site/../outside/secret.md, OUTSIDE",
    "TEMP, OUTSIDE",
    "/, OUTSIDE",
    "/proc/self/environ, OUTSIDE",
    "none.md, DANGLING",
    "a.md/.., DANGLING",
    "l, CIRCLE",
    "../.git/config, HIDDEN",
    "../.git, HIDDEN"
  })
  void aLinkIsFollowedWithinTheRootAlone(String target, Standing standing) throws IOException {
    link("posts/l", target);

    assertThat(root.file("posts/l").standing()).isEqualTo(standing);
  }

  @Test
  void aChainOfLinksIsAsGoodAsItsLastPart() throws IOException {
    link("one", "two");
    link("two", "posts/three");
    link("posts/three", "../more");
    link("posts/four", "three/five");
    link("more/five", "TEMP/outside");

    assertThat(root.file("one/b.md").text()).isEqualTo("b");
    assertThat(root.file("posts/four").standing()).isEqualTo(Standing.OUTSIDE);
    assertThat(root.file("posts/four/secret.md").standing()).isEqualTo(Standing.OUTSIDE);
  }

  @Test
  void theRootMayBeALink() throws IOException {
    Files.createSymbolicLink(temp.resolve("way"), site);
    link("posts/real", "TEMP/site/more/b.md");
    link("posts/way", "TEMP/way/more/b.md");
    link("posts/out", "TEMP/outside/secret.md");
    Root way = Root.ofSite(temp.resolve("way"));

    for (String name : List.of("posts/a.md", "posts/real", "posts/way")) {
      assertThat(way.file(name).standing()).isEqualTo(Standing.FILE);
      assertThat(root.file(name).standing()).isEqualTo(Standing.FILE);
    }
    assertThat(way.file("posts/out").standing()).isEqualTo(Standing.OUTSIDE);
  }

  @ParameterizedTest
  @CsvSource({"../outside/secret.md", "posts/../../outside/secret.md", "/etc/hostname", ".."})
  void aNameDoesNotLeadOutEither(String name) {
    assertThat(root.file(name).standing()).isEqualTo(Standing.OUTSIDE);
    assertThatThrownBy(() -> root.file(name).bytes()).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @CsvSource({"none.md", "none/a.md", "posts/a.md/b"})
  void whatIsNotThereIsAbsent(String name) {
    assertThat(root.file(name).standing()).isEqualTo(Standing.ABSENT);
    assertThat(root.file(name).attributes()).isEmpty();
  }

  @Test
  void aFileThatBecomesALinkIsRefusedWhenItIsRead() throws IOException {
    RootFile file = root.file("more/b.md");
    assertThat(file.text()).isEqualTo("b");

    Files.move(site.resolve("more"), site.resolve("away"));
    link("more", "TEMP/outside");
    write("outside/b.md", "secret");

    assertThatThrownBy(file::text).hasMessageContaining("leads out of the site");
    assertThatThrownBy(file::real).hasMessageContaining("leads out of the site");
  }

  /** As if the link had come between the look at the name and the opening. */
  @ParameterizedTest
  @CsvSource({"posts/l", "l/secret.md"})
  void theDoorFollowsNoLinkOfItsOwn(String name) throws IOException {
    link("posts/l", "TEMP/outside/secret.md");
    link("l", "TEMP/outside");

    assertThatThrownBy(() -> Door.open(site, Path.of(name))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Door.names(site, Path.of("l"))).isInstanceOf(IOException.class);
  }

  @Test
  void theWalkGoesThroughLinksWithinAndEntersNoOther() throws IOException {
    link("posts/in", "../more");
    link("posts/loop", "../posts");
    link("posts/out", "TEMP/outside");
    link("posts/hidden", "../.git");
    write("site/posts/.secret.md", "hidden");

    Tree tree = root.tree("posts");

    assertThat(tree.files())
        .extracting(RootFile::path)
        .containsExactly("posts/a.md", "posts/in/b.md");
    assertThat(tree.others())
        .containsOnly(
            java.util.Map.entry(root.file("posts/loop"), Standing.CIRCLE),
            java.util.Map.entry(root.file("posts/out"), Standing.OUTSIDE),
            java.util.Map.entry(root.file("posts/hidden"), Standing.HIDDEN));
  }

  @Test
  void linksThatMakeAMillionPathsAreGivenUp() throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.createDirectories(site.resolve("more/" + i));
      link("more/" + i + "/x", "../" + (i + 1));
      link("more/" + i + "/y", "../" + (i + 1));
    }
    Files.createDirectories(site.resolve("more/20"));
    link("posts/many", "../more/0");

    assertThat(root.tree("posts").others()).containsValue(Standing.TOO_MANY).hasSize(1);
  }
}
