package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.BuildResult;
import dev.moot.engine.SiteBuilder;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.store.BuildStore;
import dev.moot.engine.store.Shelf;
import dev.moot.engine.trace.TraceBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build after an edit makes anew, and that it is what a clean build would make. */
class RenewedBuildTest {

  private static final byte[] KEY = new byte[32];
  private static final String EVIDENCE =
      "evidence: [{title: A study, url: 'https://example.org/'}]";

  @TempDir private Path temp;
  private Path site;
  private int clean;

  @BeforeEach
  void buildOnce() throws Exception {
    site = Folder.copy(Product.GOLDEN, temp.resolve("site"));
    build();
  }

  private BuildResult build() throws Exception {
    BuildStore store = new BuildStore(site, KEY, "this Moot");
    BuildResult result = build(BuildOptions.of(SiteOptions.of(site)).withShelf(store));
    assertThat(result.found().diagnostics()).isEmpty();
    store.save();
    return result;
  }

  private static BuildResult build(BuildOptions options) throws Exception {
    return new SiteBuilder(Installation.in(Product.HOME, "0.1.0"), BuildListener.SILENT)
        .build(options);
  }

  /** Builds, and compares with a build that knows nothing. */
  private BuildResult buildAsClean() throws Exception {
    BuildResult result = build();
    Path other = temp.resolve("clean" + ++clean);
    BuildOptions options =
        BuildOptions.of(SiteOptions.of(site)).withOutput(Optional.of(other)).withShelf(Shelf.NONE);
    assertThat(build(options).found().diagnostics()).isEqualTo(result.found().diagnostics());
    assertThat(Folder.snapshot(site.resolve("_site"))).isEqualTo(Folder.snapshot(other));
    return result;
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = site.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replaceFirst(Pattern.quote(from), to));
  }

  @Test
  void nothingIsMadeOfASiteThatIsTheSame() throws Exception {
    assertThat(buildAsClean().made()).isZero();
  }

  @Test
  void anEditOfABodyMakesThePageAndItsFeeds() throws Exception {
    Path post = site.resolve("posts/short.md");
    Files.writeString(post, Files.readString(post) + "\nOne more sentence.\n");
    BuildResult result = buildAsClean();
    assertThat(result.made()).isBetween(2, 20);
    assertThat(result.written().get().written()).isPositive();
  }

  @Test
  void anEditOfADirectiveMakesThePagesThatUseIt() throws Exception {
    Folder.write(site, "directives/box.ftlh", "<div>${content}</div>\n");
    Folder.write(site, "directives/tip.ftlh", "<i>${content}</i>\n");
    Files.writeString(
        site.resolve("posts/third.md"),
        Product.read(site.resolve("posts/third.md")) + "\n:::box\nCups.\n:::\n");
    buildAsClean();
    edit("directives/tip.ftlh", "<i>", "<i >");
    assertThat(buildAsClean().made()).isZero();
    edit("directives/box.ftlh", "<div>", "<div class=\"box\">");
    assertThat(buildAsClean().made()).isBetween(1, 6);
  }

  @Test
  void whatASearchShowsOfOtherTextsIsKept() throws Exception {
    Path page = site.resolve("pages/long.md");
    Files.writeString(page, "---\ntitle: Long\n---\n" + "Plain words of a page. ".repeat(4_000));
    build();
    Set<String> before = fresh("search/");
    Path post = site.resolve("posts/short.md");
    Files.writeString(post, Files.readString(post) + "\nOne more sentence.\n");
    buildAsClean();

    assertThat(before).contains("search/e/0.js");
    assertThat(fresh("search/"))
        .contains("search/w/0.js")
        .anyMatch(f -> f.startsWith("search/d/"))
        .doesNotContain("search/e/0.js", "search/stem.js", "search/index.js");
  }

  @Test
  void aFirstTermAndANewTitleReachTheMenusOfAllPages() throws Exception {
    Path claims = site.resolve("claims/tea.yaml");
    String before = Files.readString(claims);
    edit(
        "claims/tea.yaml",
        before.substring(before.indexOf("terms:"), before.indexOf("claims:")),
        "");
    edit("moot.yaml", "title:", "menu: [digests, terms, /about/]\ntitle:");
    build();
    Path page = site.resolve("_site/people/index.html");
    assertThat(Files.readString(page)).doesNotContain("href=\"../terms/\"");

    Files.writeString(claims, before);
    buildAsClean();
    assertThat(Files.readString(page)).contains("href=\"../terms/\"");
    edit("pages/about.md", "title: ", "title: Now ");
    buildAsClean();
    assertThat(Files.readString(page)).contains(">Now ");
  }

  /** Which outputs below {@code folder} the last build made. */
  private Set<String> fresh(String folder) {
    return new BuildStore(site, KEY, "this Moot")
        .take(TraceBook.NAME, TraceBook.class).orElseThrow().outputs().stream()
            .filter(o -> o.fresh() && o.name().startsWith(folder))
            .map(TraceBook.Output::name)
            .collect(Collectors.toSet());
  }

  /** Every map of the debate has the reason in it, whichever page was the first to look for it. */
  @Test
  void aReasonThatAnotherDebateDrawsIsInTheMapsOfAll() throws Exception {
    StringBuilder wide =
        new StringBuilder("schema: claims/1\ndebate: wide\ntitle: Wide\nroot: c0\n");
    wide.append("claims:\n  c0: {text: The middle holds., " + EVIDENCE + "}\n");
    for (int n = 1; n <= 6; n++) {
      wide.append("  c" + n + ": {text: Reason " + n + " holds., " + EVIDENCE + "}\n");
    }
    wide.append("relations:\n");
    for (int n = 1; n <= 6; n++) {
      wide.append("  - {id: r" + n + ", type: support, premises: [c" + n + "], target: c0}\n");
    }
    Files.writeString(site.resolve("claims/wide.yaml"), wide);
    Files.writeString(
        site.resolve("claims/beside.yaml"),
        """
        schema: claims/1
        debate: beside
        title: Beside
        root: one
        claims:
          one: {text: It has to do with something else., %s}
        relations:
          - {id: s1, type: support, premises: [one], target: wide/c0}
        """
            .formatted(EVIDENCE));
    buildAsClean();
    edit("claims/beside.yaml", "type: support", "type: attack");
    buildAsClean();
    assertThat(fresh("claims/wide/"))
        .contains("claims/wide/c1/index.html", "claims/wide/c6/index.html");
  }

  @Test
  void anotherConfigurationMakesAll() throws Exception {
    int all = build().counts().pages();
    edit("moot.yaml", "title: ", "title: Another ");
    assertThat(buildAsClean().made()).isGreaterThanOrEqualTo(all);
  }

  @Test
  void aPageThatSomebodyChangedOrDeletedIsMadeAgain() throws Exception {
    Files.writeString(site.resolve("_site/404.html"), "mine");
    Files.delete(site.resolve("_site/index.html"));
    assertThat(buildAsClean().made()).isEqualTo(2);
  }

  @Test
  void aFileThatSomebodyChangedKeepingSizeAndTimeIsMended() throws Exception {
    Path page = site.resolve("_site/404.html");
    FileTime before = Files.getLastModifiedTime(page);
    Files.writeString(page, Files.readString(page).replace('e', 'o'));
    Files.setLastModifiedTime(page, before);
    assertThat(buildAsClean().written().get().written()).isOne();
  }

  @Test
  void aBuildThatVerifiesFindsAllAsItWasWritten() throws Exception {
    BuildStore store = new BuildStore(site, KEY, "this Moot");
    BuildResult result =
        build(BuildOptions.of(SiteOptions.of(site)).withShelf(store).withVerify(true));
    assertThat(result.made()).isZero();
    assertThat(result.written().get().written()).isZero();
  }

  @Test
  void anotherOutputFolderIsWrittenWhole() throws Exception {
    BuildStore store = new BuildStore(site, KEY, "this Moot");
    Path other = temp.resolve("other");
    build(BuildOptions.of(SiteOptions.of(site)).withShelf(store).withOutput(Optional.of(other)));
    assertThat(Folder.snapshot(other)).isEqualTo(Folder.snapshot(site.resolve("_site")));
  }

  @Test
  void whatABuildThatKeepsNothingWroteIsNotTakenForWhatWasKept() throws Exception {
    String before = Files.readString(site.resolve("moot.yaml"));
    Path post = site.resolve("posts/short.md");
    String text = Files.readString(post);
    Files.writeString(post, text + "\nOne more sentence.\n");
    build(BuildOptions.of(SiteOptions.of(site)));
    Files.writeString(post, text);
    assertThat(Files.readString(site.resolve("moot.yaml"))).isEqualTo(before);
    assertThat(buildAsClean().made()).isPositive();
  }

  @Test
  void anErrorLeavesWhatWasKept() throws Exception {
    Path post = site.resolve("posts/short.md");
    String text = Files.readString(post);
    Files.writeString(post, text + "\n[[no-such/claim]]\n");
    BuildStore store = new BuildStore(site, KEY, "this Moot");
    BuildResult broken = build(BuildOptions.of(SiteOptions.of(site)).withShelf(store));
    assertThat(broken.written()).isEmpty();
    Files.writeString(post, text);
    assertThat(buildAsClean().made()).isZero();
  }
}
