package dev.moot.dist.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.cli.repeat.Question;
import dev.moot.cli.repeat.RepeatedBuild;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that would change nothing is answered without being run, and no other one is. */
class RepeatedBuildTest {

  @TempDir private Path temp;
  private Path site;

  @BeforeEach
  void aBuiltSite() throws IOException {
    site = temp.resolve("site");
    Folder.write(site, "moot.yaml", "title: Cups\nurl: https://example.org/\n");
    Folder.write(site, "posts/tea.md", "---\ntitle: Tea\ndate: 2026-01-05\n---\n\nGreen.\n");
    Folder.write(site, "assets/cup.txt", "cup");
    Folder.write(site, "theme/partials/head-extra.ftlh", "<meta name=\"x\" content=\"1\">\n");
    build();
  }

  private Run build(Object... options) {
    Run run = Product.moot(typed(options).toArray());
    assertThat(run.exit()).as(run.text()).isZero();
    return run;
  }

  private List<Object> typed(Object... options) {
    List<Object> typed = new ArrayList<>(List.of("build", site));
    typed.addAll(List.of(options));
    return typed;
  }

  private Optional<Run> answer(Object... options) {
    return answer(Map.of(), options);
  }

  private Optional<Run> answer(Map<String, String> variables, Object... options) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putAll(variables);
    Question question =
        new Question(typed(options).stream().map(Object::toString).toList(), environment);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Integer code =
        RepeatedBuild.answer(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), question, 0);
    return Optional.ofNullable(code)
        .map(exit -> new Run(exit, out.toString(UTF_8), err.toString(UTF_8)));
  }

  @Test
  void theSameBuildIsAnsweredInTheWordsOfOneThatIsRun() {
    Optional<Run> answered = answer();

    assertThat(answered).contains(build());
    assertThat(answered.orElseThrow().out()).contains("(0 files written, ");
  }

  @Test
  void warningsAreSaidAgain() throws IOException {
    Folder.write(site, "posts/note.txt", "unused");
    Run first = build();
    assertThat(first.err()).contains("read/unused-file");

    assertThat(answer().orElseThrow().err()).isEqualTo(first.err());
  }

  @Test
  void theLauncherAnswersToo() throws Exception {
    // On CI no build writes an archive of classes, which is not what this is about.
    Map<String, String> cache =
        Map.of("XDG_CACHE_HOME", temp.resolve("cache").toString(), "CI", "true");
    Run first = Product.process(cache, temp, "build", "site");
    Run second = Product.process(cache, temp, "build", "site");
    Folder.write(site, "posts/milk.md", "---\ntitle: Milk\ndate: 2026-01-05\n---\n\nWhite.\n");
    Run third = Product.process(cache, temp, "build", "site");

    assertThat(first.exit()).as(first.text()).isZero();
    assertThat(second.out()).contains("built 1 digest").contains("(0 files written, ");
    assertThat(third.out()).contains("built 2 digests");
    assertThat(site.resolve("_site/posts/milk/index.html")).exists();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moot.yaml",
        "posts/tea.md",
        "assets/cup.txt",
        "theme/partials/head-extra.ftlh",
        "_site/index.html",
        "_site/.moot-manifest"
      })
  void aFileOfTheSameSizeAndTimeWithOtherBytesIsSeen(String path) throws IOException {
    Path file = site.resolve(path);
    FileTime time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);

    assertThat(answer()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "posts/new.md",
        "pages/new.md",
        "claims/new.yaml",
        "sources/new.txt",
        "assets/new.txt",
        "plugins/new.jar",
        "theme/new.css",
        "post/new.md",
        "moot.yml"
      })
  void aNewFileIsSeen(String path) throws IOException {
    Folder.write(site, path, "");

    assertThat(answer()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"posts/tea.md", "assets/cup.txt", "_site/index.html", "_site/sitemap.xml"})
  void aFileThatIsGoneIsSeen(String path) throws IOException {
    Files.delete(site.resolve(path));

    assertThat(answer()).isEmpty();
  }

  @Test
  void aTextOfASourceElsewhereIsSeen() throws IOException {
    Folder.write(temp, "texts/thread.txt", "It calms.");
    build("--sources", temp.resolve("texts"));
    assertThat(answer("--sources", temp.resolve("texts"))).isPresent();

    Folder.write(temp, "texts/thread.txt", "It wakes!");

    assertThat(answer("--sources", temp.resolve("texts"))).isEmpty();
  }

  @Test
  void anotherQuestionIsNotAnswered() {
    assertThat(answer()).isPresent();
    assertThat(answer("--drafts")).isEmpty();
    assertThat(answer("--strict")).isEmpty();
    assertThat(answer("-o", temp.resolve("other"))).isEmpty();
    assertThat(answer(Map.of("GITHUB_WORKSPACE", "/elsewhere"))).isEmpty();
  }

  @Test
  void aCleanBuildIsRunEachTime() {
    assertThat(answer()).isPresent();
    build("--clean");

    assertThat(answer("--clean")).isEmpty();
    assertThat(answer()).isEmpty();
  }

  @Test
  void aBuildThatVerifiesIsRunEachTime() {
    build("--verify");

    assertThat(answer("--verify")).isEmpty();
  }

  @Test
  void aBuildThatFailedIsRunAgain() throws IOException {
    Folder.write(site, "posts/tea.md", "---\ntitel: Tea\n---\n");
    assertThat(Product.moot(typed().toArray()).exit()).isEqualTo(1);

    assertThat(answer()).isEmpty();
  }

  @Test
  void aBuildThatWasCutOffWhileItWroteIsFinished() throws IOException {
    Folder.write(site, "._site.moot-staging/journal", "");

    assertThat(answer()).isEmpty();
  }

  @Test
  void theDayOfAScheduledPostIsSeen() throws IOException {
    LocalDate day = LocalDate.of(2026, 12, 24);
    Folder.write(site, "posts/eve.md", "---\ntitle: Eve\ndate: " + day + "\n---\n\nSnow.\n");
    build();

    assertThat(answer(at(day.minusDays(1)))).isPresent();
    assertThat(answer(at(day))).isEmpty();
    assertThat(answer(at(LocalDate.of(2026, 1, 4)))).as("a post is not out yet").isEmpty();
  }

  private static Map<String, String> at(LocalDate day) {
    return Map.of(
        "SOURCE_DATE_EPOCH", "" + day.atStartOfDay(ZoneOffset.UTC).plusHours(23).toEpochSecond());
  }

  @Test
  void aCommitIsSeenWhereGitIsAskedForDays() throws Exception {
    git("init", "-q");
    commit();
    build();
    assertThat(answer()).isPresent();
    commit();
    assertThat(answer()).as("git is not asked").isPresent();

    Folder.write(site, "moot.yaml", "title: Cups\nurl: https://example.org/\ngit-dates: true\n");
    build();
    assertThat(answer()).isPresent();
    commit();

    assertThat(answer()).isEmpty();
  }

  private void commit() throws Exception {
    git("add", "posts");
    git(
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@example.org",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "x");
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(site.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  @Test
  void aSiteWithAPluginOfItsOwnIsBuiltEachTime() throws IOException {
    PluginJar.contributing("clock", "").into(site);
    Folder.write(
        site, "moot.yaml", "title: Cups\nurl: https://example.org/\nplugins: {clock: true}\n");
    build();

    assertThat(answer()).as("a stranger's code may read anything").isEmpty();
  }

  @Test
  void whatSomebodyElseKeptIsNotBelieved() throws IOException {
    byte[] kept = Files.readAllBytes(site.resolve(".moot/last-build"));
    assertThat(answer(Map.of("XDG_CACHE_HOME", temp.resolve("nobody").toString()))).isEmpty();
    for (int i = 0; i < kept.length; i += 7) {
      byte[] forged = kept.clone();
      forged[i] ^= 1;
      Files.write(site.resolve(".moot/last-build"), forged);
      assertThat(answer()).as("byte %s", i).isEmpty();
    }
    Files.write(site.resolve(".moot/last-build"), new byte[0]);
    assertThat(answer()).isEmpty();

    Files.write(site.resolve(".moot/last-build"), kept);
    assertThat(answer()).isPresent();
  }
}
