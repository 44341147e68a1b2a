package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code moot check} looks for beside what a build finds. */
class CheckTest {

  @TempDir Path site;

  @BeforeEach
  void configure() throws IOException {
    Folder.write(site, "moot.yaml", "title: T\n");
  }

  private void post(String name, String frontMatter, String body) throws IOException {
    Folder.write(
        site,
        "posts/" + name + ".md",
        "---\ndate: 2026-01-02\n" + frontMatter + "\n---\n\n" + body + "\n");
  }

  private Run check() {
    return Product.moot("check", site);
  }

  @Test
  void aFileThatIsShownLinkedOrNamedByOneThatIsIsUsed() throws IOException {
    Folder.write(site, "assets/my map.png", "x");
    Folder.write(site, "assets/caf\u00e9.png", "x");
    Folder.write(site, "assets/data.csv", "x");
    Folder.write(site, "assets/frame.svg", "<svg><image href=\"tile.png\"/></svg>");
    Folder.write(site, "assets/tile.png", "x");
    Folder.write(site, "assets/own.css", "a { background: url(back.png) }");
    Folder.write(site, "assets/back.png", "x");
    Folder.write(site, "assets/loner.svg", "<svg><image href=\"friend.png\"/></svg>");
    Folder.write(site, "assets/friend.png", "x");
    Folder.write(site, "assets/tall cup.png", "x");
    Folder.write(site, "assets/left.png", "x");
    Folder.write(site, "assets/right.png", "x");
    Folder.write(
        site,
        "theme/assets/css/more.css",
        "@import url(\"../../own.css\");\n"
            + "a { background: url(\"../../tall cup.png\"); --both: left.png|right.png }\n");
    post(
        "p",
        "title: P\nsummary: S",
        "![A map](<../assets/my map.png>) ![Coffee](../assets/caf%C3%A9.png)"
            + " ![A frame](../assets/frame.svg) [data](/assets/data.csv)");

    assertThat(check().err().lines())
        .filteredOn(l -> l.contains("warning["))
        .extracting(l -> l.substring(0, l.indexOf(": ")))
        .containsExactly("assets/friend.png", "assets/loner.svg");
  }

  @Test
  @Timeout(1800)
  void aWordOfAnyLengthIsLookedThroughForNamesOfFiles() throws IOException {
    Folder.write(site, "assets/loner.png", "x");
    post("p", "title: P\nsummary: S", "a".repeat(400_000));

    assertThat(check().err()).contains("assets/loner.png: warning[link/unused-asset]");
  }

  private void debate() throws IOException {
    Folder.write(
        site,
        "claims/tea.yaml",
        "schema: claims/1\ndebate: tea\ntitle: Tea\nroot: first\nclaims:\n  first: {text: First.}\n  second: {text: Second., supports: first}\n"
            + "  third: {text: Third., supports: first}\n");
  }

  @Test
  void aPlaceIsLookedForOnThePageOfAnyClaim() throws IOException {
    debate();
    post("p", "title: P\nsummary: S", "[It](/claims/tea/third/#nowhere)");

    assertThat(check().err()).contains("there is no `#nowhere` on /claims/tea/third/");
  }

  @Test
  void aTemplateOfTheSiteIsTriedWithEveryClaim() throws IOException {
    debate();
    Folder.write(
        site,
        "theme/layouts/claim.ftlh",
        "<p>${claim.text}<#if claim.text == 'Third.'>${nothing}</#if></p>\n");

    assertThat(check().err()).contains("theme/layouts/claim.ftlh:1:", "error[template/error]");
  }

  @Test
  void aCheckCountsThePagesThatABuildMakes() throws IOException {
    debate();
    post("p", "title: P\nsummary: S", "A.");
    String checked = Product.moot("check", "--format", "json", site).out();
    String built = Product.moot("build", "--format", "json", site).out();

    assertThat(checked).containsPattern("\"pages\":\\d+");
    assertThat(checked.replaceAll("(?s).*(\"pages\":\\d+).*", "$1"))
        .isEqualTo(built.replaceAll("(?s).*(\"pages\":\\d+).*", "$1"));
  }

  @Test
  void aBuildDoesNotLookForTheseAndCallsNoCommentNeedless() throws IOException {
    Folder.write(site, "assets/loner.png", "x");
    post("p", "title: P # moot: ignore front-matter/missing-summary", "A.");
    post("q", "title: P\nsummary: S", "B.");

    Run build = Product.moot("build", site);
    assertThat(build.err()).isEmpty();
    Run check = check();
    assertThat(check.err())
        .contains("link/unused-asset", "front-matter/duplicate-title")
        .doesNotContain("missing-summary", "unused-ignore");
  }

  @Test
  void twoWordingsOfOneClaimMayReadTheSame() throws IOException {
    String claim = "    text: Tea calms.\n    evidence: [{title: A trial}]\n";
    String file = "schema: claims/1\ndebate: %s\ntitle: T\nclaims:\n  calms:\n";
    Folder.write(site, "claims/a.yaml", file.formatted("a") + claim);
    Folder.write(site, "claims/b.yaml", file.formatted("b") + claim + "    same_as: a/calms\n");
    assertThat(check().err()).doesNotContain("duplicate-text");

    Folder.write(site, "claims/b.yaml", file.formatted("b") + claim.replace("Tea", " tea "));
    assertThat(check().err())
        .contains("claims/b.yaml:5:3: warning[claims/duplicate-text]")
        .contains("write `same_as: a/calms`");
  }

  @Test
  void quotesThatNothingCanCheckAreCountedApart() throws IOException {
    Folder.write(
        site,
        "claims/a.yaml",
        """
        schema: claims/1
        debate: a
        title: T
        sources: {talk: {title: A talk, stored: false}, post: {file: post.txt, stored: false}}
        claims:
          calms:
            text: Tea calms.
            quotes: [{source: talk, exact: so it does}, {source: post, exact: it does}]
        """);

    assertThat(check().out())
        .contains(
            "0 quotes checked, 2 not: 1 for want of their sources (--sources DIR), 1 since their sources name no file");
    assertThat(Product.moot("check", site, "--format", "json").out())
        .contains("{\"checked\":0,\"unchecked\":2,\"without_file\":1}");
  }

  @Test
  void aLinkToAPlaceThatIsNotThereIsFoundThroughARedirectToo() throws IOException {
    Folder.write(site, "moot.yaml", "title: T\nredirects: {/old/: /posts/q/}\n");
    post("p", "title: P\nsummary: S", "[a](/old/#none) [b](/old/#there)");
    post("q", "title: Q\nsummary: S", "## There");

    assertThat(check().err())
        .contains("link/unknown-anchor")
        .contains("there is no `#none` on /posts/q/")
        .doesNotContain("`#there`  on");
  }
}
