package dev.moot.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.testkit.planted.PlantedPlugin;
import dev.moot.testkit.sound.SoundPlugin;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Each kind of defect is found by the test that is for it, which says what to do. */
class PlantedDefectsTest {

  private static final String SAMPLE = ":::planted{words=\"WORDS\"}\nWORDS\n:::\n";

  @TempDir Path folder;

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private final List<URLClassLoader> loaders = new ArrayList<>();

  @AfterEach
  void takeThePluginOff() throws IOException {
    Thread.currentThread().setContextClassLoader(before);
    for (URLClassLoader loader : loaders) {
      loader.close();
    }
  }

  private PluginConformance suite(Class<?> plugin, String sample) throws IOException {
    Path root = folder.resolve("resources");
    write(root.resolve("META-INF/services/dev.moot.api.plugin.Plugin"), plugin.getName());
    write(
        root.resolve("META-INF/moot/plugin.yaml"),
        "id: planted\nversion: 1.0.0\napi: \">=0.1 <1\"\n");
    write(root.resolve("META-INF/moot/layouts/own.ftlh"), "<title>Own</title>${text}\n");
    URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, before);
    loaders.add(loader);
    Thread.currentThread().setContextClassLoader(loader);
    PluginConformance suite =
        new PluginConformance() {
          @Override
          protected String sample() {
            return sample;
          }
        };
    suite.folder = folder.resolve("sites");
    return suite;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private PluginConformance planted(Class<? extends PlantedPlugin> plugin) throws IOException {
    return suite(plugin, SAMPLE);
  }

  private static void assertFails(ThrowingCallable test, String... said) {
    assertThatThrownBy(test).isInstanceOf(AssertionError.class).hasMessageContainingAll(said);
  }

  @Test
  void whatIsSoundIsLetThrough() throws IOException {
    PluginConformance suite =
        suite(SoundPlugin.class, ":::planted{words=\"WORDS\" claim=rain}\nWORDS\n:::\n");
    for (ThrowingCallable test :
        List.<ThrowingCallable>of(
            suite::descriptorAndClassAgree,
            suite::theSameSiteGivesTheSameBytes,
            suite::localeAndTimeZoneOfTheMachineDoNotMatter,
            suite::neitherClockNorLocaleIsAsked,
            suite::manyThreadsGiveWhatOneGives,
            suite::anEditedSiteIsAsOneBuiltAnew,
            suite::nothingIsKeptFromOneSiteToTheNext,
            suite::idsAreUniqueAndLinksToThemLead,
            suite::idsInFeedsAreUnique,
            suite::pagesAndFeedsAreValidHtml,
            suite::linksLeadWhereverTheSiteLies,
            () -> suite.textOfWritersNeverBecomesMarkup("' onclick='x()"))) {
      assertThatCode(test).doesNotThrowAnyException();
      suite.folder = folder.resolve("sites-" + Files.list(folder).count());
    }
  }

  @Test
  void chanceIsFound() throws IOException {
    assertFails(
        planted(PlantedPlugin.Random.class)::theSameSiteGivesTheSameBytes,
        "other bytes each time",
        "posts/day-1/index.html:",
        "first:  <section>0.");
  }

  @Test
  void theClockIsFound() throws IOException {
    assertFails(
        planted(PlantedPlugin.OfToday.class)::neitherClockNorLocaleIsAsked,
        "PlantedPlugin$OfToday",
        "java.time.LocalDate.now",
        "days come from the files");
  }

  @Test
  void theLocaleIsFound() throws IOException {
    assertFails(
        planted(PlantedPlugin.Local.class)::localeAndTimeZoneOfTheMachineDoNotMatter,
        "locale or time zone of the machine",
        "1.234.567");
  }

  @Test
  void whatThreadsChangeIsFound() throws IOException {
    assertFails(
        planted(PlantedPlugin.Threaded.class)::manyThreadsGiveWhatOneGives,
        "called from several threads at once",
        "first:  <section>false",
        "second: <section>true");
  }

  @Test
  void whatMootDoesNotKnowOfIsFoundAfterAnEdit() throws IOException {
    assertFails(
        planted(PlantedPlugin.Counting.class)::anEditedSiteIsAsOneBuiltAnew,
        "after an edit (of a post)",
        "<section>of 3");
  }

  @Test
  void whatIsKeptFromASiteIsFound() throws IOException {
    assertFails(
        planted(PlantedPlugin.Remembering.class)::nothingIsKeptFromOneSiteToTheNext,
        "depends on the site built before it",
        "<section>other words");
  }

  @Test
  void anIdThatIsTheSameInTwoPlacesIsFound() throws IOException {
    assertFails(
        planted(PlantedPlugin.FixedId.class)::idsAreUniqueAndLinksToThemLead,
        "an id comes from `page.uniqueId`",
        "fixed");
  }

  @Test
  void anIdThatIsTheSameInTwoPostsOfAFeedIsFound() throws IOException {
    assertFails(
        planted(PlantedPlugin.FixedId.class)::idsInFeedsAreUnique,
        "`fixed` is in two posts of feed.xml");
  }

  @Test
  void blocksInAParagraphAreFound() throws IOException {
    assertFails(
        planted(PlantedPlugin.Invalid.class)::pagesAndFeedsAreValidHtml,
        "posts/day-1/index.html",
        "Unexpected");
  }

  @Test
  void aPageOfItsOwnThatIsNotValidIsFound() throws IOException {
    assertFails(
        planted(PlantedPlugin.InvalidPage.class)::pagesAndFeedsAreValidHtml,
        "own/index.html",
        "span");
  }

  @Test
  void aLinkFromTheTopOfTheHostIsFound() throws IOException {
    assertFails(
        planted(PlantedPlugin.FromTheTop.class)::linksLeadWhereverTheSiteLies,
        "lead nowhere when the site is at /a/b/",
        "/archive/");
  }

  @Test
  void aDirectiveThatAShippedPluginHasIsFound() throws IOException {
    planted(PlantedPlugin.Remembering.class);
    SampleSite sample = new SampleSite(folder.resolve("sites"), "", SampleSite.CLAIMS, SAMPLE);
    Path home = folder.resolve("moot");
    shipped(home.resolve("plugins/other.jar"));
    assertFails(
        () -> BesideShipped.check(sample, Optional.of(home)),
        "when the plugins that come with Moot are there too",
        "plugin/conflict",
        "the plugins `other` and `planted` both want the directive `planted`");
  }

  /** Without it nothing is looked at, and this is said. */
  @Test
  void whereMootIsHasToBeKnownForThat() {
    assertThatThrownBy(
            () ->
                BesideShipped.check(
                    new SampleSite(folder, "", SampleSite.CLAIMS, SAMPLE), Optional.empty()))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("-Dmoot.home=FOLDER");
  }

  private static void shipped(Path jar) throws IOException {
    Files.createDirectories(jar.resolveSibling("."));
    String name = PlantedPlugin.Shipped.class.getName();
    Map<String, byte[]> classes = PluginJars.classesBeside(new PlantedPlugin.Shipped());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      entry(out, "META-INF/services/dev.moot.api.plugin.Plugin", name.getBytes(UTF_8));
      entry(
          out,
          "META-INF/moot/plugin.yaml",
          "id: other\nversion: 1.0.0\napi: \">=0.1 <1\"\n".getBytes(UTF_8));
      for (Map.Entry<String, byte[]> file : classes.entrySet()) {
        if (file.getKey().contains("/planted/")) {
          entry(out, file.getKey(), file.getValue());
        }
      }
    }
  }

  private static void entry(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(bytes);
  }

  @Test
  void textThatIsTakenAsMarkupIsFound() throws IOException {
    PluginConformance suite = planted(PlantedPlugin.Trusting.class);
    assertFails(
        () -> suite.textOfWritersNeverBecomesMarkup("<img src=x onerror=bad()>"),
        "live code in",
        "goes through `Html.text`");
  }
}
