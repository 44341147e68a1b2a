package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The descriptor is made here, so that other tests of this module have no plugin. */
class PluginConformanceTest {

  @TempDir Path folder;

  private final ClassLoader before = Thread.currentThread().getContextClassLoader();
  private URLClassLoader loader;

  @BeforeEach
  void putThePluginOnTheClassPath() throws IOException {
    Path root = folder.resolve("resources");
    Path service = root.resolve("META-INF/services/dev.moot.api.plugin.Plugin");
    Files.createDirectories(service.getParent());
    Files.createDirectories(root.resolve("META-INF/moot"));
    Files.writeString(service, CarelessPlugin.class.getName() + " # the only one\n");
    describe("careless");
    loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, before);
    Thread.currentThread().setContextClassLoader(loader);
  }

  private void describe(String id) throws IOException {
    Files.writeString(
        folder.resolve("resources/META-INF/moot/plugin.yaml"),
        "id: " + id + "\nversion: 1.0.0\napi: \">=0.1 <1\"\n");
  }

  @AfterEach
  void takeItOff() throws IOException {
    Thread.currentThread().setContextClassLoader(before);
    loader.close();
  }

  private PluginConformance suite(String sample) {
    return suite(sample, "");
  }

  private PluginConformance suite(String sample, String mistakes) {
    PluginConformance suite =
        new PluginConformance() {
          @Override
          protected String sample() {
            return sample;
          }

          @Override
          protected String mistakes() {
            return mistakes;
          }
        };
    suite.folder = folder;
    return suite;
  }

  private static void assertFails(ThrowingCallable test, String message) {
    assertThatThrownBy(test).isInstanceOf(AssertionError.class).hasMessageContaining(message);
  }

  @Test
  void aPluginWhoseClassesLieApartIsLoaded() {
    BuiltSite site =
        TestSite.in(folder.resolve("a"))
            .file("posts/a.md", "---\ntitle: A\ndate: 2026-01-01\n---\n:::careless\n:::\n")
            .build();
    assertThat(site.lines()).isEmpty();
    assertThat(site.page("/posts/a/")).contains("id=\"fixed\"");
  }

  @Test
  void whatIsWrongWithAPluginIsFound() {
    PluginConformance suite = suite(":::careless{words=\"WORDS\"}\n:::\n\n:::careless\n:::\n");
    assertThatCode(suite::descriptorAndClassAgree).doesNotThrowAnyException();
    assertThatCode(suite::theSampleUsesEveryDirective).doesNotThrowAnyException();
    assertFails(suite::idsAreUniqueAndLinksToThemLead, "fixed");
    assertFails(() -> suite.textOfWritersNeverBecomesMarkup("' onclick='x()"), "onclick");
    assertFails(() -> suite.textOfWritersNeverBecomesMarkup("'><script>x()</script>"), "script");
  }

  @Test
  void whatDiffersFromRunToRunIsFound() {
    assertFails(suite(":::careless\n:::\n")::theSameSiteGivesTheSameBytes, "fixed");
  }

  @Test
  void theLocaleOfTheMachineIsFound() {
    assertFails(suite(":::careless\n:::\n")::localeAndTimeZoneOfTheMachineDoNotMatter, "tr_TR");
  }

  @Test
  void aDirectiveThatIsNotTriedIsFound() {
    assertFails(suite("Text\n")::theSampleUsesEveryDirective, "careless");
  }

  @Test
  void anotherIdInTheDescriptorIsFound() throws IOException {
    describe("careful");
    assertFails(suite("Text\n")::descriptorAndClassAgree, "careful");
  }

  @Test
  void aRuleThatIsReportedAndNotListedIsFound() {
    assertThatCode(suite("", "Odd: odd.\n")::mistakesAreReportedByRulesThatAreListed)
        .doesNotThrowAnyException();
    assertFails(
        suite("", "Odd and bad.\n")::mistakesAreReportedByRulesThatAreListed,
        "`careless/bad` is reported, and no plugin lists this rule");
  }

  @Test
  void aPluginThatListsRulesHasToShowOne() {
    assertFails(suite("", "")::mistakesAreReportedByRulesThatAreListed, "careless/odd");
  }

  @Test
  void aNearMissThatIsNotFoundInItsExampleIsFound() {
    assertFails(suite("")::nearMissesAreFoundInTheirExamplesAndNotInCode, "What?!");
  }
}
