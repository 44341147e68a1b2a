package dev.moot.dist.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code moving.md} tells a writer to type works when it is typed. */
class MovingTest {

  private static final String DOC =
      Product.read(Product.ROOT.resolve("core/docs/site/pages/moving.md"));

  @TempDir Path temp;

  private static List<String> blocks(String language) {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
        .matcher(DOC)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }

  @BeforeEach
  void anOldBlog() throws Exception {
    Folder.write(temp, "blog/moot.yaml", "title: Old\nurl: https://example.org/\n");
    Folder.write(
        temp,
        "blog/posts/tea.md",
        "---\ntitle: Tea\ndate: 2014-03-01\n---\n\n# Tea\n\n# Pots\n\n[a](gone.md), [b](#none), [^1]\n\n:::tip\nHot.\n:::\n");
  }

  @Test
  void theCommandCountsWhatIsLeftByCode() throws Exception {
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                "PATH='" + Product.HOME.resolve("bin") + "':$PATH\n" + blocks("sh").get(0))
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes());

    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out.lines().map(String::strip))
        .contains(
            "1 error[link/broken]:",
            "1 error[markdown/second-title]:",
            "1 error[footnotes/undefined]:");
  }

  @Test
  void withTheSettingsOfThePageTheSiteIsWritten() throws Exception {
    assertThat(Product.moot("build", temp.resolve("blog")).exit()).isEqualTo(1);

    List<String> settings = blocks("yaml");
    assertThat(settings).hasSize(2);
    Folder.write(
        temp,
        "blog/moot.yaml",
        "title: Old\nurl: https://example.org/\n" + String.join("", settings));

    Product.Run run = Product.moot("build", temp.resolve("blog"));
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(temp.resolve("blog/_site/2014/03/tea.html")).isRegularFile();
  }
}
