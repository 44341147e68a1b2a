package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PageWeight;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages may cost their readers, in bytes as they are sent and in requests. */
class WeightTest {

  private static final int KB = 1024;
  private static final int REQUESTS = 6;

  @TempDir static Path temp;

  @BeforeAll
  static void build() {
    Product.Run run = Product.moot("build", Product.CONTENT, "-o", temp.resolve("content"));
    assertThat(run.exit()).as(run.text()).isZero();
  }

  @Test
  void aDigestOfMoreThan1500WordsStaysBelow100KbAndSixRequests() throws IOException {
    List<Path> sources = Folder.files(Product.CONTENT.resolve("posts"));
    assertThat(sources).isNotEmpty();
    for (Path source : sources) {
      assertThat(Files.readString(source).split("\\s+").length).isGreaterThan(1500);
      String slug = source.getFileName().toString().replace(".md", "");
      PageWeight weight = PageWeight.of(temp.resolve("content/posts/" + slug + "/index.html"));
      assertThat(weight.bytes()).as("%s", weight).isLessThan(100 * KB);
      assertThat(weight.requests()).as("%s", weight).isLessThanOrEqualTo(REQUESTS);
    }
  }

  @Test
  void aDebateOf150ClaimsStaysBelow150Kb() throws IOException {
    SmallSite site =
        SmallSite.in(temp.resolve("large"), "ignore: [claims/isolated, claims/unsourced]\n");
    site.file("claims/large.yaml", debate(150, 12)).build();
    PageWeight weight = PageWeight.of(site.folder().resolve("_site/claims/large/index.html"));
    assertThat(weight.bytes()).as("%s", weight).isLessThan(150 * KB);
    assertThat(weight.requests()).as("%s", weight).isLessThanOrEqualTo(REQUESTS + 2);
  }

  @Test
  void stylesScriptsAndFontsOfEveryPageStayBelowTheirCaps() throws IOException {
    List<Path> pages =
        Folder.files(temp.resolve("content")).stream()
            .filter(
                f ->
                    f.endsWith("index.html") && !Product.read(f).contains("http-equiv=\"refresh\""))
            .toList();
    assertThat(pages).hasSizeGreaterThan(50);
    for (Path page : pages) {
      PageWeight weight = PageWeight.of(page);
      assertThat(weight.bytesOf(".css")).as("%s", weight).isLessThan(14 * KB);
      assertThat(weight.bytesOf("theme.css")).as("%s", weight).isLessThanOrEqualTo(9 * KB);
      assertThat(weight.bytesOf("theme.js")).as("%s", weight).isLessThanOrEqualTo(4 * KB);
      long scripts = page.endsWith(Path.of("search", "index.html")) ? 12 * KB : 6 * KB;
      assertThat(weight.bytesOf(".js")).as("%s", weight).isLessThanOrEqualTo(scripts);
      assertThat(weight.bytesOf(".woff2")).as("%s", weight).isLessThan(64 * KB);
    }
  }

  @Test
  void whatComesOnceItIsWantedStaysBelowItsCapToo() {
    Path theme = temp.resolve("content/theme");
    PageWeight wanted =
        new PageWeight(
            theme,
            Set.of(
                theme.resolve("reading.js"),
                theme.resolve("plugins/cruxes/on-demand/compared.js")));
    assertThat(wanted.bytesOf("reading.js")).isBetween(1L, 2L * KB);
    assertThat(wanted.bytesOf("compared.js")).isBetween(1L, 4L * KB);
  }

  /** Claims of words in no order, which zip no better than a text does. */
  private static String debate(int claims, int people) {
    Random random = new Random(7);
    StringBuilder yaml = new StringBuilder("schema: claims/1\ndebate: large\ntitle: Large\n");
    yaml.append("root: c1\nparticipants:\n");
    for (int p = 1; p <= people; p++) {
      yaml.append("  p").append(p).append(": {name: ").append(word(random)).append("}\n");
    }
    yaml.append("claims:\n");
    String[] stances = {"accept", "lean-accept", "unsure", "lean-reject", "reject"};
    for (int c = 1; c <= claims; c++) {
      yaml.append("  c").append(c).append(":\n    text: That");
      for (int w = 0; w < 14; w++) {
        yaml.append(' ').append(word(random));
      }
      yaml.append(".\n");
      if (c > 1) {
        yaml.append(random.nextBoolean() ? "    supports: [c" : "    attacks: [c");
        yaml.append(1 + random.nextInt(c - 1)).append("]\n");
      }
      yaml.append("    stances:\n");
      for (int p = 1; p <= people; p += 1 + random.nextInt(3)) {
        yaml.append("      p").append(p).append(": {stance: ");
        yaml.append(stances[random.nextInt(stances.length)]).append(", estimated: true}\n");
      }
    }
    return yaml.toString();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int syllable = 1 + random.nextInt(4); syllable > 0; syllable--) {
      word.append("bdfgklmnprstvw".charAt(random.nextInt(14)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    return word.append('x').toString();
  }
}
