package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Unreadable;
import dev.moot.api.model.Slug;
import dev.moot.api.plugin.Candidate;
import dev.moot.api.plugin.CandidateFinder;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.Exporter;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.api.render.Words;
import dev.moot.engine.scaffold.DraftFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What every plugin has to keep: the same input gives the same bytes whatever the machine, text of
 * writers never becomes markup of the page, ids are unique, and the descriptor says what the class
 * says. A plugin's test extends it and gives {@link #sample}.
 */
public abstract class PluginConformance {

  /** Stands in the sample wherever a writer's own words stand. */
  protected static final String WORDS = "WORDS";

  private static final String PLAIN = "plain words";

  @TempDir Path folder = Path.of("");

  protected PluginConformance() {}

  /**
   * Markdown that uses all the plugin adds, each directive included, with {@link #WORDS} in every
   * label, quoted attribute and body. The debate {@code weather}, with the claims {@code rain} and
   * {@code wet}, is there to be named; see {@link #claims}.
   */
  protected abstract String sample();

  /**
   * What a writer may get wrong with the plugin: Markdown about which it reports what it can. A
   * plugin that lists rules has to give it.
   */
  protected String mistakes() {
    return "";
  }

  /** The claim file of the debate {@code weather}. */
  protected String claims() {
    return SampleSite.CLAIMS;
  }

  /**
   * A file of each format that the plugin imports, by the format, with {@link #WORDS} where a
   * claim's text stands. A plugin that imports has to give them.
   */
  protected Map<String, String> imports() {
    return Map.of();
  }

  /** Lines for {@code moot.yaml}: the plugin's settings, when it needs any. */
  protected String config() {
    return "";
  }

  @Test
  void descriptorAndClassAgree() throws IOException {
    assertThat(SampleSite.pluginIds())
        .as("ids in plugin.yaml, and those of the classes")
        .containsExactlyInAnyOrderElementsOf(plugins().map(Plugin::id).toList())
        .isNotEmpty();
    assertThat(site("a", PLAIN).build().lines()).isEmpty();
  }

  @Test
  void rulesAreThePluginsOwn() {
    assertThat(plugins().toList())
        .allSatisfy(
            plugin -> {
              assertThat(plugin.rules()).extracting(Rule::code).doesNotHaveDuplicates();
              assertThat(plugin.rules())
                  .as("the area is the plugin's id, the summary a sentence")
                  .allMatch(r -> r.area().equals(plugin.id()) && r.summary().endsWith("."));
            });
  }

  /** A test site refuses whatever is reported by a rule that is not listed. */
  @Test
  void mistakesAreReportedByRulesThatAreListed() {
    List<Rule> listed = plugins().flatMap(p -> p.rules().stream()).toList();
    Set<Rule> reported = rules("m", mistakes());
    reported.retainAll(listed);
    assertThat(reported.isEmpty())
        .as("`mistakes` brings up none of the rules %s", listed)
        .isEqualTo(listed.isEmpty());
  }

  /** Code, and signs after a backslash, are meant as text. */
  @Test
  void nearMissesAreFoundInTheirExamplesAndNotInCode() {
    List<NearMiss> forms = contributions(NearMiss.class);
    for (int i = 0; i < forms.size(); i++) {
      NearMiss form = forms.get(i);
      String example = form.example();
      assertThat(rules("found-" + i, example)).as("in %s", example).contains(form.rule());
      String code = "~~~~~~\n" + example + "\n~~~~~~\n\n";
      String escaped = example.replaceAll("(?=[\\p{Punct}\\p{IsPunctuation}])", "\\\\");
      assertThat(rules("text-" + i, code + escaped))
          .as("in code and behind backslashes: %s", example)
          .doesNotContain(form.rule());
    }
  }

  private Set<Rule> rules(String name, String body) {
    return SampleSite.in(folder.resolve(name), config(), claims(), body, PLAIN)
        .build()
        .diagnostics()
        .stream()
        .map(Diagnostic::rule)
        .collect(Collectors.toSet());
  }

  @Test
  void formatsThatAreExportedHaveNamesAndEndingsOfTheirOwn() {
    List<Exporter> exporters = contributions(Exporter.class);
    assertThat(exporters).extracting(Exporter::format).allMatch(Slug::isSlug);
    assertThat(exporters).extracting(Exporter::format).doesNotHaveDuplicates();
    assertThat(exporters).extracting(Exporter::ending).doesNotHaveDuplicates();
    assertThat(exporters).extracting(Exporter::ending).doesNotContain("json");
    assertThat(exporters).extracting(Exporter::description).noneMatch(d -> d.endsWith("."));
    assertThat(exporters).allMatch(e -> !e.name().isBlank());
  }

  /** Twice in one run: what is exported is not to remember what was exported before. */
  @ParameterizedTest
  @ValueSource(strings = {PLAIN, "\"'{}[]#&*!|>@`%: - ]]> -- */ // <script>bad()</script>"})
  void whatIsExportedIsTheSameEachTime(String words) {
    List<Exporter> exporters = contributions(Exporter.class);
    String formats = String.join(", ", exporters.stream().map(Exporter::format).toList());
    String exports = "exports: [" + formats + "]\n";
    Map<String, String> once = files(exporting("a", exports, words));
    assertThat(files(exporting("b", exports, words))).isEqualTo(once);
    assertThat(exporters)
        .allSatisfy(e -> assertThat(once.get("claims/weather." + e.ending())).isNotBlank());
  }

  private TestSite exporting(String name, String exports, String words) {
    return SampleSite.in(folder.resolve(name), config() + exports, claims(), PLAIN, words);
  }

  @Test
  void formatsHaveNamesAndAreImportedAsSampled() {
    List<Importer> importers = contributions(Importer.class);
    assertThat(importers).extracting(Importer::format).allMatch(Slug::isSlug);
    assertThat(importers).extracting(Importer::description).noneMatch(d -> d.endsWith("."));
    assertThat(importers)
        .extracting(Importer::format)
        .as("`imports` gives a file of each")
        .containsExactlyInAnyOrderElementsOf(imports().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {PLAIN, "\"'{}[]#&*!|>@`%: - \\\\ <script>bad()</script>"})
  void whatIsImportedIsADebateWithoutErrors(String words) {
    TestSite site = TestSite.in(folder.resolve("imported"));
    for (Importer importer : contributions(Importer.class)) {
      String format = importer.format();
      String escaped = words.replace("\\", "\\\\").replace("\"", "\\\"");
      String text = Objects.requireNonNull(imports().get(format)).replace(WORDS, escaped);
      ImportRequest request = ImportRequest.of(format + ".sample", text);
      assertThat(importer.fits(request)).as("`%s` fits its sample", format).isTrue();
      Imported imported = importer.read(request);
      assertThat(imported).as(format).isInstanceOf(Draft.class);
      assertThat(importer.read(request)).as("the same text gives the same").isEqualTo(imported);
      DraftFiles.of((Draft) imported, format, LocalDate.EPOCH)
          .all()
          .forEach(f -> site.file(f.path(), f.text()));
    }
    assertThat(site.build().diagnostics())
        .noneMatch(Diagnostic::isError)
        .as("a stance is known as its draft says: with words of theirs, or as a reading")
        .noneMatch(d -> d.code().equals("claims/readings"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\u0000", "[", "{", "{}", "[]", "---", "a: [", "\"", "<html>", "1.", "\ud800"})
  void whatCannotBeImportedIsSaidToBeUnreadable(String text) {
    for (Importer importer : contributions(Importer.class)) {
      ImportRequest request = ImportRequest.of("file", text);
      importer.fits(request);
      assertThat(importer.read(request))
          .as(importer.format())
          .isInstanceOfSatisfying(
              Unreadable.class, no -> assertThat(no.message() + no.hint()).isNotBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PLAIN,
        "",
        " ",
        "> \r\n- ",
        "\u0000\ud800",
        "The crux: 3 of 4. See: <b>x</b>!\n> 5?\n- I would change my mind..."
      })
  void candidatesStandOneBehindTheOtherInTheText(String text) {
    for (CandidateFinder finder : contributions(CandidateFinder.class)) {
      int from = 0;
      for (Candidate candidate : finder.candidates(text, new Keys())) {
        assertThat(candidate.start()).isGreaterThanOrEqualTo(from);
        assertThat(candidate.end()).isGreaterThan(candidate.start());
        assertThat(candidate.reason()).isNotBlank().doesNotEndWith(".");
        from = candidate.end();
      }
      assertThat(from).isLessThanOrEqualTo(text.length());
    }
  }

  /** Words that are their keys. */
  private record Keys() implements Words {

    @Override
    public String message(String key, Object... arguments) {
      return key;
    }

    @Override
    public String list(List<String> items) {
      return String.join(", ", items);
    }
  }

  private static <C extends Contribution> List<C> contributions(Class<C> kind) {
    return plugins()
        .flatMap(p -> p.contribute(PluginSettings.NONE).stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Test
  void theSampleUsesEveryDirective() {
    assertThat(plugins().flatMap(p -> p.contribute(PluginSettings.NONE).stream()))
        .allSatisfy(
            c -> {
              if (c instanceof Directive directive) {
                assertThat(sample()).containsPattern(":::+ *" + directive.name() + "\\b");
              }
            });
  }

  @Test
  void theSameSiteGivesTheSameBytes() {
    assertThat(files(site("a", PLAIN))).isEqualTo(files(site("b", PLAIN)));
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void localeAndTimeZoneOfTheMachineDoNotMatter() {
    Map<String, String> here = files(site("a", PLAIN));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(files(site("b", PLAIN))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theOrderInWhichPostsAreStoredDoesNotMatter() {
    assertThat(files(site("a", PLAIN).storedBackwards())).isEqualTo(files(site("b", PLAIN)));
  }

  @Test
  void idsAreUniqueAndLinksToThemLead() {
    site("a", PLAIN)
        .build()
        .pages()
        .forEach(
            (name, html) -> {
              assertThat(PageMarkup.of(html).repeatedIds()).as("ids twice in " + name).isEmpty();
              assertThat(PageMarkup.of(html).deadFragments()).as("dead in " + name).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>bad()</script>",
        "<img src=x onerror=bad()>",
        "</div></details></main><svg onload=bad()>",
        "' onmouseover='bad()' x='",
        "&lt;script&gt;bad()&lt;/script&gt;",
        "${.data_model} <#assign x=1> @{x}"
      })
  void textOfWritersNeverBecomesMarkup(String hostile) {
    BuiltSite site = site("a", hostile).build();
    site.pages().forEach((name, html) -> assertInert(name, html));
    for (String entry : PageMarkup.feedEntries(site.file("feed.xml"))) {
      assertInert("feed.xml", entry);
    }
  }

  private static void assertInert(String name, String html) {
    assertThat(PageMarkup.of(html).liveCode()).as("live code in " + name).isEmpty();
  }

  private static Stream<Plugin> plugins() {
    return ServiceLoader.load(Plugin.class).stream().map(ServiceLoader.Provider::get);
  }

  private TestSite site(String name, String words) {
    return SampleSite.in(folder.resolve(name), config(), claims(), sample(), words);
  }

  private static Map<String, String> files(TestSite site) {
    BuiltSite built = site.build();
    assertThat(built.files()).as(() -> String.join("\n", built.lines())).isNotEmpty();
    return built.files();
  }
}
