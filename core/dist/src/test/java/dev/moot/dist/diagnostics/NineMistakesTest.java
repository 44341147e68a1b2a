package dev.moot.dist.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All mistakes are found in one run, however many there are and wherever they stand. */
class NineMistakesTest {

  private static final List<String> FIRST_LINES =
      List.of(
          "claims/bad-yaml.yaml:6:20: error[yaml/syntax]: ",
          "claims/numbers.yaml:7:31: error[yaml/out-of-range]: `credence` is 1.4",
          "claims/twice.yaml:6:3: error[yaml/duplicate-key]: `one` stands here a second time",
          "posts/claim.md:7:7: error[link/unknown-claim]: no claim `tea-clams` in debate `good`",
          "posts/key.md:4:1: error[yaml/unknown-key]: the front matter has no key `sumary`",
          "posts/open.md:6:4: error[markdown/unclosed-directive]: the directive `aside`",
          "posts/title.md:2:1: error[yaml/missing-key]: the front matter has no `title`",
          "posts/word.md:6:4: error[markdown/unknown-directive]: there is no directive `asside`",
          "theme/layouts/tags.ftlh:1:",
          "theme/partials/head-extra.ftlh:1:");

  @Test
  void allAreReportedInOneRunAndTheOutputStaysAsItWas(@TempDir Path temp) throws IOException {
    Path site = good(temp.resolve("site"));
    assertThat(Product.moot("build", site).exit()).isZero();
    SortedMap<String, String> before = Folder.snapshot(site.resolve("_site"));
    spoil(site);

    Run run = Product.moot("build", site);

    assertThat(run.exit()).isEqualTo(1);
    List<String> found = run.err().lines().filter(l -> l.contains(": error[")).toList();
    assertThat(found).as(run.err()).hasSameSizeAs(FIRST_LINES);
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i)).startsWith(FIRST_LINES.get(i));
    }
    assertThat(found.get(8)).contains("error[template/error]: ").contains("#if");
    assertThat(found.get(9)).contains("error[template/error]: `nothing` has no value here");
    assertThat(run.err().split("\\^ ", -1)).as("a hint each").hasSize(FIRST_LINES.size() + 1);
    assertThat(run.err()).endsWith("10 errors, 0 warnings; nothing was written\n");
    assertThat(Folder.snapshot(site.resolve("_site"))).isEqualTo(before);
  }

  @Test
  void jsonNamesTheSameOnes(@TempDir Path temp) throws IOException {
    Path site = good(temp.resolve("site"));
    spoil(site);

    Run run = Product.moot("check", site, "--format", "json");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().split("\"severity\"", -1)).hasSize(FIRST_LINES.size() + 1);
    assertThat(run.out()).contains("\"code\"", "link/unknown-claim", "\"hint\"", "\"related\"");
    assertThat(site.resolve("_site")).doesNotExist();
  }

  private static Path good(Path site) throws IOException {
    Folder.write(site, "moot.yaml", "title: Nine\n");
    Folder.write(
        site,
        "claims/good.yaml",
        "schema: claims/1\ndebate: good\ntitle: Tea?\nclaims:\n  tea-calms: {text: Tea calms., evidence: [{title: A trial}]}\n");
    Folder.write(
        site,
        "posts/good.md",
        post("title: Good\n", "debates: [good]\nsummary: S\n", "[[tea-calms]]"));
    return site;
  }

  private static void spoil(Path site) throws IOException {
    Folder.write(
        site, "posts/claim.md", post("title: T\n", "debates: [good]\n", "See [[tea-clams]]."));
    Folder.write(site, "posts/key.md", post("title: T\n", "sumary: S\n", "Tea."));
    Folder.write(site, "posts/open.md", post("title: T\n", "", ":::aside[Never closed]\n\nTea."));
    Folder.write(site, "posts/word.md", post("title: T\n", "", ":::asside[Title]\n\nTea.\n\n:::"));
    Folder.write(site, "posts/title.md", post("", "", "Tea."));
    String head = "schema: claims/1\ndebate: %s\ntitle: Tea?\nclaims:\n";
    Folder.write(
        site,
        "claims/bad-yaml.yaml",
        head.formatted("bad-yaml") + "  one:\n    text: Tea calms: yes\n");
    Folder.write(
        site,
        "claims/twice.yaml",
        head.formatted("twice") + "  one: {text: Tea.}\n  one: {text: Tea again.}\n");
    Folder.write(
        site,
        "claims/numbers.yaml",
        "schema: claims/1\ndebate: numbers\ntitle: Tea?\nparticipants: {ada: {name: Ada}}\nclaims:\n"
            + "  one: {text: Tea.,\n    stances: {ada: {credence: 1.4}}}\n");
    Folder.write(site, "theme/layouts/tags.ftlh", "<#if page.title?has_content>\n");
    Folder.write(
        site, "theme/partials/head-extra.ftlh", "<meta name=x content=\"${nothing.here}\">\n");
    assertThat(Files.exists(site.resolve("theme/layouts/tags.ftlh"))).isTrue();
  }

  private static String post(String title, String more, String body) {
    return "---\n" + title + "date: 2026-11-20\n" + more + "---\n\n" + body + "\n";
  }
}
