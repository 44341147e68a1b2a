package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A debate that is written down in another language than the site. */
class DebateLanguageTest {

  private static final String TEA =
      """
      schema: claims/1
      debate: tee
      title: Hilft Tee?
      LANGUAGE
      root: hilft
      participants: {ada: {name: Ada}}
      claims:
        hilft:
          text: Tee hilft "immer".
          stances: {ada: {stance: accept, estimated: true}}
      """;

  private static TinySite site(Path folder, String language) {
    return TinySite.broadsheet(folder)
        .config("ignore: [claims/unsourced, claims/isolated, claims/readings]")
        .config("url: https://example.org/")
        .config("embeds: true")
        .file(
            "claims/tee.yaml",
            TEA.replace("LANGUAGE", language.isEmpty() ? "# none" : "language: " + language))
        .post("first", "2026-01-01", "summary: S.\ndebates: [tee]\n", "Tea.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"claims/tee", "claims/tee/hilft", "people/tee/ada", "embed/claims/tee/hilft"})
  void thePagesAboutItAreInItsLanguage(String page, @TempDir Path folder) {
    TinySite site = site(folder, "de");
    site.build();
    assertThat(site.page(page))
        .contains("<html lang=\"de\" dir=\"ltr\">")
        .doesNotContain("<span lang=\"de\">");
  }

  @Test
  void itsWordsAreMarkedWhereOtherPagesShowThem(@TempDir Path folder) {
    TinySite site = site(folder, "de");
    site.build();
    assertThat(site.page("claims"))
        .contains("<html lang=\"en\" dir=\"ltr\">", "<span lang=\"de\">Hilft Tee?</span>")
        .contains("<span lang=\"de\">Tee hilft „immer“.</span>");
    assertThat(site.page("posts/first")).contains("<span lang=\"de\">Tee hilft „immer“.</span>");
  }

  @Test
  void whatIsReadTheOtherWayHasItsDirection(@TempDir Path folder) {
    TinySite site = site(folder, "he");
    site.build();
    assertThat(site.page("claims")).contains("<span lang=\"he\" dir=\"rtl\">");
    assertThat(site.page("claims/tee")).contains("<html lang=\"he\" dir=\"rtl\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en"})
  void inTheLanguageOfTheSiteNothingIsMarked(String language, @TempDir Path folder) {
    TinySite site = site(folder, language);
    site.build();
    assertThat(site.page("claims")).contains("Tee hilft “immer”.").doesNotContain("<span lang=");
    assertThat(site.page("claims/tee")).contains("<html lang=\"en\" dir=\"ltr\">");
  }

  @Test
  void aLanguageOfADebateAloneHasNoFrontPage(@TempDir Path folder) {
    TinySite site = site(folder, "de");
    site.build();
    assertThat(site.hasPage("de")).isFalse();
    assertThat(site.page("claims/tee")).contains("href=\"../../\"");
  }

  @Test
  void whatIsNoLanguageIsToldWhereItStands(@TempDir Path folder) {
    assertThat(site(folder, "german!").tryToBuild().lines())
        .containsExactly("claims/tee.yaml:4:11 yaml/bad-value `german!` is not a language tag");
  }
}
