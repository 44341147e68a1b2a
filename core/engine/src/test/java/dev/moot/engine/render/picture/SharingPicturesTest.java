package dev.moot.engine.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pages have a picture where they are shared. */
class SharingPicturesTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Does tea help?
      root: helps
      participants:
        ada: {name: Ada}
      claims:
        helps:
          text: Tea helps.
          evidence: [{title: A trial}]
          stances:
            ada: {stance: accept, estimated: true}
      """;

  @TempDir private Path folder;

  private TinySite site(String config) {
    return TinySite.broadsheet(folder)
        .config("url: https://example.org/cups/\n" + config)
        .file("claims/tea.yaml", CLAIMS)
        .file("pages/about.md", "---\ntitle: About\n---\n\nUs.\n")
        .file("assets/card.png", "no picture really")
        .post("first", "2026-01-01", "summary: Tea.\ndebates: [tea]\n", "[[helps]] it is.");
  }

  private List<String> drawn() throws IOException {
    Path pictures = folder.resolve("site/_site/theme/shared");
    if (!Files.isDirectory(pictures)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(pictures)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private static String meta(Built built, String page, String property) {
    Matcher meta =
        Pattern.compile("<meta (?:property|name)=\"" + property + "\" content=\"([^\"]*)\">")
            .matcher(built.page(page));
    return meta.find() ? meta.group(1) : "";
  }

  @Test
  void digestsAndDebatesHaveOneByThemselves() throws IOException {
    Built built = site("").build();

    assertThat(drawn()).hasSize(2);
    for (String page : List.of("/posts/first/", "/claims/tea/")) {
      String url = meta(built, page, "og:image");
      assertThat(url).startsWith("https://example.org/cups/theme/shared/");
      assertThat(drawn()).contains(url.substring(url.lastIndexOf('/') + 1));
      assertThat(meta(built, page, "twitter:card")).isEqualTo("summary_large_image");
      assertThat(meta(built, page, "og:image:width")).isEqualTo("1200");
      assertThat(meta(built, page, "og:image:height")).isEqualTo("630");
    }
    assertThat(meta(built, "/claims/tea/", "og:image:alt")).isEqualTo("Does tea help? — Cups");
    for (String page : List.of("/", "/about/", "/claims/tea/helps/", "/people/tea/ada/")) {
      assertThat(meta(built, page, "og:image")).as(page).isEmpty();
      assertThat(meta(built, page, "twitter:card")).isEqualTo("summary");
    }
  }

  @Test
  void claimsAndPeopleHaveOneWhenAskedWithTheDebateAndNothingOfWhoHoldsWhat() throws IOException {
    Built built = site("social: {pictures: [claims, people]}").build();

    assertThat(drawn()).hasSize(2);
    assertThat(meta(built, "/claims/tea/helps/", "og:image:alt"))
        .isEqualTo("Does tea help? — Tea helps. — Cups");
    assertThat(meta(built, "/people/tea/ada/", "og:image:alt"))
        .isEqualTo("Does tea help? — Ada — Cups");
    assertThat(meta(built, "/posts/first/", "og:image")).isEmpty();
  }

  @Test
  void noneAreDrawnWhereNoneAreWantedOrTheSiteHasNoAddress() throws IOException {
    site("social: {pictures: []}").build();
    assertThat(drawn()).isEmpty();

    TinySite.broadsheet(folder).post("first", "2026-01-01", "summary: x\n", "Tea.").build();
    assertThat(drawn()).isEmpty();
  }

  @Test
  void aTitleWithoutLettersForItHasThePictureOfTheSite() throws IOException {
    String japanese = "---\ntitle: お茶は役に立つか\ndate: 2026-01-02\nsummary: x\n---\n\nTea.\n";
    Built built =
        site("social: {picture: /assets/card.png}").file("posts/tea.md", japanese).build();

    assertThat(drawn()).hasSize(2);
    assertThat(meta(built, "/posts/tea/", "og:image"))
        .isEqualTo("https://example.org/cups/assets/card.png");
    assertThat(meta(built, "/posts/tea/", "og:image:alt")).isEqualTo("Cups");
    assertThat(meta(built, "/posts/tea/", "og:image:width")).isEmpty();
    assertThat(meta(built, "/", "og:image")).isEqualTo("https://example.org/cups/assets/card.png");
    assertThat(meta(built, "/posts/first/", "og:image")).contains("/theme/shared/");
  }

  @Test
  void twoPagesOfOneTitleShareAPictureAndPointsOfHebrewAreLeftOut() throws IOException {
    String title = "---\ntitle: שָׁלוֹם\ndate: 2026-01-02\nsummary: x\n---\n\nTea.\n";
    Built built =
        site("social: {pictures: [digests]}")
            .file("posts/one.md", title)
            .file("posts/two.md", title)
            .tryToBuild();

    assertThat(drawn()).hasSize(2);
    assertThat(meta(built, "/posts/one/", "og:image:alt")).isEqualTo("שלום — Cups");
    assertThat(meta(built, "/posts/one/", "og:image"))
        .isEqualTo(meta(built, "/posts/two/", "og:image"));
  }

  @Test
  void theWriterIsTheAuthorOfFeeds() {
    Built built = site("feeds: {author: Ada Lin}").build();

    assertThat(built.page("/claims/tea/helps/"))
        .contains("\"claimInterpreter\": {\"@type\": \"Person\", \"name\": \"Ada Lin\"}");
    assertThat(built.page("/posts/first/"))
        .contains("\"author\": {\"@type\": \"Person\", \"name\": \"Ada Lin\"}")
        .contains("\"publisher\": {\"@type\": \"Organization\"");
  }
}
