package dev.moot.dist.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that no repository can hold, and files that would keep a build busy for ever. */
class StubbornFilesTest {

  private static final String HEAD = "---\ntitle: T\ndate: 2026-11-20\n---\n\n";

  @TempDir Path temp;
  private Path site;

  @BeforeEach
  void site() throws IOException {
    site = temp.resolve("site");
    Folder.write(site, "moot.yaml", "title: Stubborn\n");
    Folder.write(site, "posts/good.md", HEAD + "Tea calms.\n");
  }

  @Test
  void textThatIsNotUtf8IsRefused() throws IOException {
    Files.write(site.resolve("posts/latin.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xe9});

    refused("posts/latin.md:2:1", "read/not-utf8");
  }

  @Test
  void aPostBeyondTheLimitIsRefused() throws IOException {
    byte[] bytes = new byte[(10 << 20) + 1];
    Arrays.fill(bytes, (byte) 'a');
    Files.write(site.resolve("posts/huge.md"), bytes);

    refused("posts/huge.md", "read/too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"posts/out.md", "claims/out.yaml", "assets/out.txt", "theme/out.ftlh"})
  void aLinkOutOfTheSiteIsRefusedAndNothingOfItsTargetShown(String link) throws IOException {
    Path secret = temp.resolve("secret.txt");
    Files.writeString(secret, "the secret word\n");
    Path at = site.resolve(link);
    Files.createDirectories(at.resolveSibling("x"));
    Files.createSymbolicLink(at, secret);

    Run run = refused(link, "read/symlink");

    assertThat(run.text()).doesNotContain("secret word");
  }

  @Test
  void aFolderThatLeadsOutOfTheSiteIsRefused() throws IOException {
    Path outside = temp.resolve("outside");
    Folder.write(outside, "secret.txt", "the secret word\n");
    Files.createSymbolicLink(site.resolve("assets"), outside);

    Run run = refused("assets", "read/symlink");

    assertThat(run.text()).doesNotContain("secret word");
  }

  @Test
  void aLinkToNothingIsRefused() throws IOException {
    Files.createSymbolicLink(site.resolve("posts/gone.md"), temp.resolve("gone"));

    refused("posts/gone.md", "read/symlink");
  }

  @Test
  void aSourceOutsideTheSiteIsNotRead() throws IOException {
    Folder.write(temp, "secret.txt", "the secret word\n");
    Files.createDirectories(site.resolve("sources"));
    Files.createSymbolicLink(site.resolve("sources/thread.txt"), temp.resolve("secret.txt"));
    Folder.write(
        site,
        "claims/tea.yaml",
        """
        schema: claims/1
        debate: tea
        title: Tea?
        sources: {thread: {file: thread.txt}}
        claims:
          calms: {text: Tea calms., quotes: [{source: thread, exact: the secret word}]}
        """);

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isEqualTo(1);
  }

  @Test
  void aFileNameWithALineBreakIsRefused() throws IOException {
    Folder.write(site, "assets/a\nb.txt", "text");

    refused("assets", "read/bad-name");
  }

  /** In a process of its own, since the thread that is given up goes on until the process ends. */
  @Test
  @Timeout(1800)
  void quotesThatTakeForEverToLookUpAreGivenUp() throws Exception {
    Folder.write(site, "sources/thread.txt", "a ".repeat(2_000_000));
    String quote = "      - {source: thread, exact: a, prefix: " + "a ".repeat(20_000) + "b}\n";
    Folder.write(
        site,
        "claims/tea.yaml",
        "schema: claims/1\ndebate: tea\ntitle: Tea?\nsources: {thread: {file: thread.txt}}\nclaims:\n"
            + "  calms:\n    text: Tea calms.\n    quotes:\n"
            + quote.repeat(80));

    Run run = Product.process(Map.of(), temp, "build", site);

    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.err())
        .contains("claims/tea.yaml:2:9: error")
        .contains(
            "claims/too-slow]: looking quotes up, 80 quotes from 1 source, takes more than 10"
                + " seconds of a processor's time\n");
    assertThat(site.resolve("_site")).doesNotExist();
  }

  /** Larger than what the tests may take into memory; on disk it takes up nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"posts/huge.md", "pages/huge.md", "claims/huge.yaml"})
  void aHugeFileIsRefusedWithoutBeingRead(String file) throws IOException {
    Files.createDirectories(site.resolve(file).getParent());
    try (RandomAccessFile huge = new RandomAccessFile(site.resolve(file).toFile(), "rw")) {
      huge.setLength(3L << 30);
    }

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(file + ": error[read/too-large]: larger than 10 MiB\n")
        .doesNotContain("      at ");
  }

  @Test
  void aHugeConfigurationIsRefusedWithoutBeingRead() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(site.resolve("moot.yaml").toFile(), "rw")) {
      huge.setLength(3L << 30);
    }

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isEqualTo(2);
    assertThat(run.err()).startsWith("moot: moot.yaml: larger than 10 MiB\n");
  }

  @Test
  void aSiteForWhichMemoryDoesNotSufficeEndsWithASentence() throws Exception {
    for (int i = 0; i < 10; i++) {
      Folder.write(site, "posts/p" + i + ".md", HEAD + "word *word* [a](b)\n".repeat(30_000));
    }

    Run run = Product.process(Map.of("MOOT_JAVA_OPTS", "-Xmx20m"), site, "build");

    assertThat(run.exit()).as(run.text()).isEqualTo(3);
    assertThat(run.err()).contains("moot: the memory does not suffice: ").doesNotContain("\tat ");
    assertThat(site.resolve("_site")).doesNotExist();
  }

  /** Stands for a worker that the heap is too full to tell anybody that it failed. */
  @Test
  void aThreadOfNoPluginForWhichMemoryDoesNotSufficeEndsTheCommandToo() throws Exception {
    Folder.write(site, "moot.yaml", "title: Stubborn\nplugins: {full: true}\n");
    Folder.write(site, "posts/good.md", HEAD + ":::shout\n:::\n");
    PluginJar.contributing(
            "full",
            "Directive.of(\"shout\", call -> full())",
            """
            static Html full() {
              OutOfMemoryError full = new OutOfMemoryError("Java heap space");
              full.setStackTrace(new StackTraceElement[0]);
              Thread thread = new Thread(() -> { throw full; });
              thread.setContextClassLoader(null);
              thread.start();
              try { Thread.sleep(1_800_000); } catch (InterruptedException e) { throw new RuntimeException(e); }
              return Html.text("never");
            }
            """)
        .into(site);

    Run run = Product.process(Map.of(), site, "build");

    assertThat(run.exit()).as(run.text()).isEqualTo(3);
    assertThat(run.err()).startsWith("moot: the memory does not suffice: ").hasLineCount(2);
    assertThat(site.resolve("_site")).doesNotExist();
  }

  @Test
  void aTemplateThatIsNotUtf8IsRefused() throws IOException {
    Folder.write(site, "theme/layouts/home.ftlh", "x");
    Files.write(site.resolve("theme/layouts/home.ftlh"), new byte[] {(byte) 0xFF, (byte) 0xFE});

    refused("theme/layouts/home.ftlh", "read/not-utf8");
  }

  /** No disk would take it, and none is to blame. */
  @Test
  void aPathThatIsTooLongIsRefusedWhereItIsWritten() throws IOException {
    Folder.write(
        site,
        "posts/deep.md",
        HEAD.replace("title: T", "title: T\naliases: [/" + "a/".repeat(2100) + "]"));

    Run run = refused("posts/deep.md:3:11", "yaml/bad-value");

    assertThat(run.err()).contains("a path has at most 900 bytes");
  }

  @Test
  void aFolderThatLeadsBackToItselfIsRefused() throws IOException {
    Files.createSymbolicLink(site.resolve("posts/loop"), site.resolve("posts"));

    refused("posts/loop", "read/unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "![", "[x](", "<", "*a_ ", "> ", "- ", "`", "&#", "[^", "^[", "{%"})
  @Timeout(1800)
  void longRunsOfMarkupGiveAPageOrALocatedError(String piece) throws IOException {
    Folder.write(site, "posts/run.md", HEAD + piece.repeat(2000) + "\n");

    Run run = Product.moot("build", site);

    if (run.exit() != 0) {
      assertThat(run.exit()).as(run.text()).isEqualTo(1);
      assertThat(run.err()).startsWith("posts/run.md");
    }
    assertThat(run.text()).doesNotContain("      at ");
  }

  @Test
  @Timeout(1800)
  void anOpenBracketAndEscapesDoNotHang() throws IOException {
    Folder.write(site, "posts/run.md", HEAD + "[" + "\\!".repeat(30) + "\n");

    assertThat(Product.moot("build", site).exit()).isZero();
  }

  @Test
  @Timeout(1800)
  void fiveThousandNestedQuotesAreAnErrorAtTheFirstThatIsTooDeep() throws IOException {
    Folder.write(site, "posts/run.md", HEAD + ">".repeat(5000) + " deep\n");

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.text()).doesNotContain("      at ");
    assertThat(run.err()).startsWith("posts/run.md:6:101: error[markdown/too-deep]");
  }

  @Test
  void aFileTooDeepForTheStackIsReportedWithItsName() throws IOException {
    Folder.write(site, "moot.yaml", "title: Stubborn\nplugins: {deep: true}\n");
    // Stands for an overflow inside Flexmark, which no small file reaches on the workers' stacks.
    PluginJar.contributing(
            "deep", "new MarkdownSyntax(List.of(new Parses()), (source, diagnostics) -> {})")
        .source(
            "Parses",
            """
            final class Parses implements Parser.ParserExtension {
              public void parserOptions(MutableDataHolder options) {}
              public void extend(Parser.Builder builder) {
                builder.postProcessorFactory(new com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory() {
                  public com.vladsch.flexmark.parser.block.DocumentPostProcessor apply(com.vladsch.flexmark.util.ast.Document document) {
                    StackOverflowError error = new StackOverflowError();
                    error.setStackTrace(new StackTraceElement[0]);
                    throw error;
                  }
                });
              }
            }
            """)
        .into(site);

    refused("posts/good.md", "markdown/too-deep");
  }

  @Test
  @Timeout(1800)
  void workThatNeverEndsIsGivenUpAndNamed() throws Exception {
    Path slowParse = Folder.copy(site, temp.resolve("slow-parse"));
    Folder.write(slowParse, "moot.yaml", "title: Slow\nplugins: {slow: true}\n");
    PluginJar.contributing(
            "slow", "new MarkdownSyntax(List.of(), (source, diagnostics) -> reckon())", RECKON)
        .into(slowParse);
    Path slowTemplate = Folder.copy(site, temp.resolve("slow-template"));
    Folder.write(slowTemplate, "theme/layouts/post.ftlh", "<#list 1.. as number></#list>\n");

    Path slowStart = Folder.copy(site, temp.resolve("slow-start"));
    Folder.write(slowStart, "moot.yaml", "title: Slow\nplugins: {slow: true}\n");
    PluginJar.contributing("slow", "reckon()", RECKON).into(slowStart);

    CompletableFuture<Run> start = CompletableFuture.supplyAsync(() -> build(slowStart));
    CompletableFuture<Run> parse = CompletableFuture.supplyAsync(() -> build(slowParse));
    CompletableFuture<Run> template = CompletableFuture.supplyAsync(() -> build(slowTemplate));

    assertThat(parse.get().exit()).isEqualTo(1);
    assertThat(parse.get().err())
        .startsWith("posts/good.md: error[markdown/too-slow]: reading this file, a text of ")
        .contains(
            " characters, takes more than 10 seconds of a processor's time, in the plugin `slow`\n");
    assertThat(template.get().exit()).isEqualTo(1);
    assertThat(template.get().err())
        .startsWith(
            "theme/layouts/post.ftlh:1:1: error[template/too-slow]: rendering /posts/good/, a text of ")
        .contains("see that this loop ends, or the one around it (posts/good.md)\n");
    assertThat(start.get().exit()).isEqualTo(1);
    assertThat(start.get().err())
        .startsWith(
            "plugins/slow.jar: error[plugin/too-slow]: the plugin `slow` 1.0.0 has not started after ")
        .contains("= tell its author, or switch it off: `plugins: {slow: false}`\n");
    assertThat(slowStart.resolve("_site")).doesNotExist();
    assertThat(slowParse.resolve("_site")).doesNotExist();
    assertThat(slowTemplate.resolve("_site")).doesNotExist();
  }

  private static final String RECKON =
      "static <T> T reckon() { while (true) Thread.onSpinWait(); }";

  private static Run build(Path site) {
    try {
      return Product.process(Map.of(), site, "build");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The warning {@code "plugin/not-closed"} needs a disk that fails on close; jars do close. */
  @Test
  void jarsAreClosedAfterABuild() throws IOException {
    Folder.write(site, "moot.yaml", "title: Stubborn\nplugins: {guest: true}\n");
    Path jar = PluginJar.contributing("guest", "(SiteCheck) (s, d) -> {}").into(site);

    Run run = Product.moot("build", site);

    assertThat(run.exit()).isZero();
    assertThat(run.text()).doesNotContain("not-closed");
    Files.delete(jar);
    PluginJar.contributing("guest", "(PageContributor) (s, p) -> Map.of()").into(site);
    try (JarFile again = new JarFile(jar.toFile())) {
      assertThat(again.stream().count()).isPositive();
    }
    assertThat(Product.moot("build", site).exit()).isZero();
  }

  private Run refused(String place, String code) {
    Run run = Product.moot("build", site);
    assertThat(run.exit()).as(run.text()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(place + ": error[" + code + "]: ")
        .containsPattern("\\^ \\S|= \\S");
    assertThat(site.resolve("_site")).doesNotExist();
    return run;
  }
}
