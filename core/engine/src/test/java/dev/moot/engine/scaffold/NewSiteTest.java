package dev.moot.engine.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewSiteTest {

  private static String file(NewSite site, String path) {
    return site.files().stream()
        .filter(f -> f.path().equals(path))
        .findFirst()
        .orElseThrow()
        .text();
  }

  private static NewSite site(Optional<String> url, Optional<String> moot) {
    return site(url, moot, "1.2.3-SNAPSHOT");
  }

  private static NewSite site(Optional<String> url, Optional<String> moot, String version) {
    return new NewSite("A & B: *both*", url, "de", LocalDate.of(2026, 11, 20), moot, version);
  }

  @Test
  void whatIsKnownIsFilledIn() {
    NewSite site = site(Optional.of("https://example.org/"), Optional.of("someone/moot"));

    assertThat(file(site, "moot.yaml"))
        .contains("title: \"A & B: *both*\"\n", "\nurl: https://example.org/\n", "language: de\n");
    assertThat(file(site, "README.md"))
        .startsWith("# A \\& B: \\*both\\*\n")
        .doesNotContain("OWNER");
    assertThat(file(site, "posts/is-a-tomato-a-vegetable.md")).contains("\ndate: 2026-11-20\n");
    assertThat(file(site, NewSite.WORKFLOW))
        .contains("uses: someone/moot/.github/actions/moot@main", " version: source\n")
        .doesNotContain("OWNER");
  }

  @Test
  void aReleaseIsDownloadedByItsNumber() {
    NewSite site = site(Optional.empty(), Optional.of("someone/moot"), "1.2.3");

    assertThat(file(site, NewSite.WORKFLOW))
        .contains("uses: someone/moot/.github/actions/moot@v1.2.3\n", " version: 1.2.3\n")
        .doesNotContain("@main\n", " version: source\n");
  }

  @Test
  void whatIsNotKnownIsLeftOutOrSaid() {
    NewSite site = site(Optional.empty(), Optional.empty());

    assertThat(file(site, "moot.yaml")).contains("\n# url: https://example.org/\n");
    assertThat(file(site, NewSite.WORKFLOW)).contains("uses: OWNER/moot/.github/actions/moot@main");
    assertThat(file(site, "README.md")).contains("Replace `OWNER/moot`");
  }

  @Test
  void theSettingsComeLastSoThatHalfASiteIsNone() {
    assertThat(site(Optional.empty(), Optional.empty()).files())
        .extracting(NewFile::path)
        .endsWith("moot.yaml");
  }

  @Test
  void noPlaceIsLeftUnfilled() {
    assertThat(site(Optional.empty(), Optional.empty()).files())
        .allSatisfy(f -> assertThat(f.text()).doesNotContainPattern("@[A-Z]+@"));
  }

  @Test
  void aLongTitleGivesAHandyId() {
    assertThat(ShortSlug.of("Does the milk go in first, or does it go in last?"))
        .isEqualTo("does-the-milk-go-in-first-or-does-it-go");
    assertThat(ShortSlug.of("Donaudampfschifffahrtsgesellschaftskapitänswitwe"))
        .isEqualTo("donaudampfschifffahrtsgesellschaftskapit");
    assertThat(ShortSlug.of("Tea?")).isEqualTo("tea");
  }
}
