package dev.moot.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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

  private SampleSite subject() {
    return new SampleSite(folder, config(), claims(), sample());
  }

  private PluginChecks itself() {
    return new PluginChecks(subject());
  }

  private SameBytes bytes() {
    return new SameBytes(subject());
  }

  private SoundPages pages() {
    return new SoundPages(subject());
  }

  private ExportChecks exported() {
    return new ExportChecks(subject());
  }

  private ImportChecks imported() {
    return new ImportChecks(folder, imports());
  }

  @Test
  void descriptorAndClassAgree() throws IOException {
    itself().descriptorAndClassAgree();
  }

  @Test
  void rulesAreThePluginsOwn() {
    itself().rulesAreItsOwn();
  }

  /** A test site refuses whatever is reported by a rule that is not listed. */
  @Test
  void mistakesAreReportedByRulesThatAreListed() {
    itself().mistakesAreReported(mistakes());
  }

  /** Code, and signs after a backslash, are meant as text. */
  @Test
  void nearMissesAreFoundInTheirExamplesAndNotInCode() {
    itself().nearMissesAreFound();
  }

  @Test
  void theSampleUsesEveryDirective() {
    itself().everyDirectiveIsInTheSample();
  }

  @Test
  void theSameSiteGivesTheSameBytes() {
    bytes().eachTime();
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void localeAndTimeZoneOfTheMachineDoNotMatter() {
    bytes().onEveryMachine();
  }

  @Test
  void neitherClockNorLocaleIsAsked() throws IOException {
    itself().neitherClockNorLocaleIsAsked();
  }

  @Test
  void theOrderInWhichPostsAreStoredDoesNotMatter() {
    bytes().inAnyOrderOfFiles();
  }

  @Test
  void manyThreadsGiveWhatOneGives() {
    bytes().onOneThreadAndOnMany();
  }

  @Test
  void anEditedSiteIsAsOneBuiltAnew() throws IOException {
    bytes().builtAnewOrAfterEdits();
  }

  @Test
  void nothingIsKeptFromOneSiteToTheNext() {
    bytes().whateverSiteCameBefore();
  }

  /** With {@code -Dmoot.home=FOLDER}, the folder of a Moot that is installed. */
  @Test
  void thePluginsThatComeWithMootMayBeThereToo() throws IOException {
    BesideShipped.check(subject(), BesideShipped.home());
  }

  @Test
  void idsAreUniqueAndLinksToThemLead() {
    pages().idsAreUniqueAndLinksToThemLead();
  }

  @Test
  void idsInFeedsAreUnique() {
    pages().idsInFeedsAreUnique();
  }

  @Test
  void pagesAndFeedsAreValidHtml() {
    pages().htmlIsValid();
  }

  @Test
  void linksLeadWhereverTheSiteLies() {
    pages().linksLeadWhereverTheSiteLies();
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
    pages().textIsNoMarkup(hostile);
  }

  @Test
  void formatsThatAreExportedHaveNamesAndEndingsOfTheirOwn() {
    exported().namesAndEndingsAreTheirOwn();
  }

  /** Twice in one run: what is exported is not to remember what was exported before. */
  @ParameterizedTest
  @ValueSource(
      strings = {SampleSite.PLAIN, "\"'{}[]#&*!|>@`%: - ]]> -- */ // <script>bad()</script>"})
  void whatIsExportedIsTheSameEachTime(String words) {
    exported().filesAreTheSameEachTime(words);
  }

  @Test
  void formatsHaveNamesAndAreImportedAsSampled() {
    imported().formatsHaveNamesAndSamples();
  }

  @ParameterizedTest
  @ValueSource(strings = {SampleSite.PLAIN, "\"'{}[]#&*!|>@`%: - \\\\ <script>bad()</script>"})
  void whatIsImportedIsADebateWithoutErrors(String words) {
    imported().samplesBecomeDebatesWithoutErrors(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\u0000", "[", "{", "{}", "[]", "---", "a: [", "\"", "<html>", "1.", "\ud800"})
  void whatCannotBeImportedIsSaidToBeUnreadable(String text) {
    imported().otherTextIsUnreadable(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SampleSite.PLAIN,
        "",
        " ",
        "> \r\n- ",
        "\u0000\ud800",
        "The crux: 3 of 4. See: <b>x</b>!\n> 5?\n- I would change my mind..."
      })
  void candidatesStandOneBehindTheOtherInTheText(String text) {
    ImportChecks.candidatesStandInOrder(text);
  }
}
