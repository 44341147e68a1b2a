package dev.moot.dist.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plugins.lock}: what is not what it was when it was accepted is refused. */
class PluginLockTest {

  private static final String YAML = "version: 1.0.0\napi: \">=0.1 <1\"\n";
  private static final String ACCEPTS = "run `moot plugins --lock`";

  @TempDir Path site;

  @BeforeEach
  void site() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {boxes: true, guest: true}\n");
    Folder.write(site, "plugins/boxes/plugin.yaml", "id: boxes\n" + YAML);
    Folder.write(site, "plugins/boxes/directives/box.ftlh", "<p>${content}</p>\n");
    jar("Html.EMPTY");
    Folder.write(
        site,
        "posts/one.md",
        "---\ntitle: T\ndate: 2026-11-20\n---\n\n:::box\nTea.\n:::\n\n:::shout\n:::\n");
    lock();
  }

  @AfterEach
  void forget() {
    System.clearProperty("ran");
  }

  private void jar(String gives) throws IOException {
    PluginJar.contributing("guest", "Directive.of(\"shout\", call -> " + gives + ")").into(site);
  }

  private void lock() {
    Run run = Product.moot("plugins", site, "--lock");
    assertThat(run.exit()).as(run.text()).isZero();
  }

  @Test
  void itNamesWhatIsInUseAndDiffersByNothingElse() throws IOException {
    String lock = Product.read(site.resolve("plugins.lock"));
    assertThat(lock)
        .containsPattern(
            "(?s)# What .*\nplugins:\n  boxes: \"[0-9a-f]{64}\" # 1.0.0\n"
                + "  guest: \"[0-9a-f]{64}\" # 1.0.0\n$");
    assertThat(Product.moot("plugins", site).out())
        .contains(
            lock.lines().filter(l -> l.contains("boxes")).findFirst().orElseThrow().split("\"")[1]);
    assertThat(Product.moot("plugins", site, "--lock").out()).contains("stays as it is");
    assertThat(Product.moot("build", site).exit()).isZero();
  }

  @Test
  void aChangedJarIsRefusedBeforeItsCodeRunsUntilItIsAccepted() throws IOException {
    jar("Html.text(System.setProperty(\"ran\", \"x\") + \"\")");
    refused(
        "plugins.lock:5:10: error[plugin/not-locked]: the plugin `guest` 1.0.0 is not what it was"
            + " when it was locked",
        ACCEPTS);
    assertThat(Product.moot("check", site).exit()).isEqualTo(1);
    assertThat(Product.moot("plugins", site).out()).contains("guest 1.0.0: failed");

    lock();

    assertThat(Product.moot("build", site).exit()).isZero();
  }

  @Test
  void aChangedFolderIsRefused() throws IOException {
    assertThat(Product.moot("build", site).exit()).isZero();
    Folder.write(site, "plugins/boxes/partials/other.ftlh", "x");
    refused(
        "plugins.lock:4:10: error[plugin/not-locked]: the plugin `boxes` 1.0.0 is not", ACCEPTS);
    Run safe = Product.moot("check", site, "--safe");
    assertThat(safe.err()).contains("plugins.lock:4:10").doesNotContain("`guest`");
  }

  @Test
  void aNewOneIsRefusedWhereItIsNamed() throws IOException {
    Folder.write(
        site, "moot.yaml", "title: Guests\nplugins: {boxes: true, guest: true, third: true}\n");
    PluginJar.contributing("third", "Directive.of(\"third\", call -> Html.EMPTY)").into(site);
    refused(
        "moot.yaml:2:37: error[plugin/not-locked]: the plugin `third` is not in plugins.lock",
        "see that you trust it, then " + ACCEPTS);
  }

  @Test
  void oneThatIsGoneIsMissed() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {boxes: true, guest: false}\n");
    refused(
        "plugins.lock:5:3: error[plugin/not-locked]: the plugin `guest` is locked, and the site"
            + " does not use it",
        ACCEPTS);
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {boxes: true, guest: true}\n");
    Files.delete(site.resolve("plugins/guest.jar"));
    refused("moot.yaml:2:24: error[plugin/unknown]", "put its jar or folder in plugins/");
  }

  @Test
  void aLockThatCannotBeReadAcceptsNothing() throws IOException {
    Folder.write(site, "plugins.lock", "plugins:\n  boxes: latest\n");
    refused("plugins.lock:2:10: error[yaml/bad-value]", "`moot plugins --lock` writes it");
  }

  /**
   * With plugins that are no code a build that would change nothing is not run: the lock counts.
   */
  @Test
  void aBuildThatWouldChangeNothingSeesTheLock() throws IOException {
    Folder.write(site, "moot.yaml", "title: Guests\nplugins: {boxes: true}\n");
    Folder.write(site, "posts/one.md", "---\ntitle: T\ndate: 2026-11-20\n---\n\nTea.\n");
    Files.delete(site.resolve("plugins/guest.jar"));
    lock();
    for (int i = 0; i < 3; i++) {
      assertThat(Product.moot("build", site).exit()).isZero();
    }

    String none = "0".repeat(64);
    Folder.write(
        site,
        "plugins.lock",
        Product.read(site.resolve("plugins.lock")).replaceFirst("[0-9a-f]{64}", none));
    refused("plugins.lock:4:10: error[plugin/not-locked]", ACCEPTS);
  }

  private void refused(String line, String hint) {
    Run run = Product.moot("build", site);
    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.err()).contains(line, hint).doesNotContain("\tat ");
    assertThat(System.getProperty("ran")).isNull();
  }
}
