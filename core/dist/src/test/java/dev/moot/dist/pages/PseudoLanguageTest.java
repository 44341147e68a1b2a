package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.PseudoLanguage;
import dev.moot.dist.product.SiteWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language in which every message stands in brackets shows what is in no message: each word of a
 * page that is in no brackets has to come from the site's own files.
 */
class PseudoLanguageTest {

  @Test
  void everyWordOfAPageIsAMessageOrTheSites(@TempDir Path temp) throws IOException {
    Path site = PseudoLanguage.golden(temp.resolve("site"));

    assertThat(strays(site)).isEmpty();

    // The test can fail: words that a template has of its own, in content and in an attribute.
    Files.writeString(
        site.resolve("theme/partials/series.ftlh"),
        "<#macro box series><p title=\"Planted hint\">Planted words</p></#macro>\n");
    assertThat(strays(site)).containsOnlyKeys("Planted", "hint", "words");
  }

  @Test
  void everyWordOfAnExplanationIsAMessageOrTheSites(@TempDir Path temp) throws IOException {
    Path site = PseudoLanguage.golden(temp.resolve("site"));

    Product.Run run = Product.moot("explain", "tea", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.out()).contains("⟦");
    assertThat(SiteWords.of(site).strays(run.out())).isEmpty();
  }

  /** The words of pages that are in no brackets and in no file of the site, with those pages. */
  private static TreeMap<String, Set<String>> strays(Path site) throws IOException {
    Product.Run run = Product.moot("build", site, "--clean");
    assertThat(run.exit()).as(run.text()).isZero();
    SiteWords words = SiteWords.of(site);
    TreeMap<String, Set<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site.resolve("_site"))) {
      for (Path page : files.filter(f -> f.toString().matches(".*\\.(html|xml)")).toList()) {
        for (String stray : words.strays(Product.read(page), page.toString().endsWith(".xml"))) {
          found
              .computeIfAbsent(stray, s -> new TreeSet<>())
              .add(site.resolve("_site").relativize(page).toString());
        }
      }
    }
    return found;
  }

  @Test
  void englishWordsThatFillAGapSaySo(@TempDir Path temp) throws IOException {
    Path site = Folder.copy(Product.GOLDEN, temp.resolve("site"));
    Path config = site.resolve("moot.yaml");
    Files.writeString(config, Product.read(config).replace("language: en", "language: pl-PL"));
    Files.writeString(
        site.resolve("theme/messages/pl.properties"),
        "nav.claims = Twierdzenia\nnumber.voices = {0,plural,one{# głos} few{# głosy} other{# głosów}}\n");

    Product.Run run = Product.moot("build", site, "--clean");

    assertThat(run.exit()).as(run.text()).isZero();
    Document page = Jsoup.parse(Product.read(site.resolve("_site/claims/index.html")));
    assertThat(page.select("a[href]:containsOwn(Twierdzenia)")).isNotEmpty();
    assertThat(page.select("a.skip > span[lang=en]").text()).isEqualTo("Skip to the text");
    assertThat(page.select("nav").attr("aria-label")).isEqualTo("Site");
    assertThat(page.select("time").eachText()).allMatch(t -> !t.contains("Nov"));
    try (Stream<Path> files = Files.walk(site.resolve("_site"))) {
      assertThat(files.filter(f -> f.toString().matches(".*\\.(html|xml|json|svg|txt)")))
          .allSatisfy(f -> assertThat(Product.read(f)).doesNotContain("\uFDD0", "\uFDD1"));
    }
  }
}
