package dev.moot.dist.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warnings can be silenced by code and by line, errors cannot, and nothing rots unseen. */
class SilencingTest {

  private static final String TEA =
      """
      schema: claims/1
      debate: tea
      title: Tea?
      sources:
        thread: {file: t.txt, stored: false}
      claims:
        one:
          text: It rains. It pours.
          supports: [two]
        two:
          text: It is wet.
          quotes: [{source: thread, exact: wet}]
      """;

  @TempDir Path site;

  @BeforeEach
  void write() throws IOException {
    Folder.write(site, "moot.yaml", "title: T\nurl: https://example.org/\n");
    Folder.write(site, "claims/tea.yaml", TEA);
  }

  private Run check(Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = "check";
    arguments[1] = site;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Product.moot(arguments);
  }

  @Test
  void nothingIsSilencedUnlessSomebodySaysSo() {
    Run run = check();
    assertThat(run.err()).contains("claims/tea.yaml:7:3: warning[claims/two-sentences]");
    assertThat(run.err()).contains("claims/tea.yaml:7:3: warning[claims/unsourced]");
    assertThat(run.out()).endsWith("; 2 warnings\n").doesNotContain("silenced");
    assertThat(check("--strict").exit()).isEqualTo(1);
  }

  @Test
  void aCodeInTheSettingsIsSilentEverywhereAndCounted() throws IOException {
    Folder.write(
        site,
        "moot.yaml",
        "title: T\nurl: https://example.org/\nignore: [claims/unsourced, claims/two-sentences]\n");

    assertThat(check().err()).isEmpty();
    assertThat(check().out()).endsWith("; 2 warnings silenced\n");
    assertThat(check("--strict").exit()).isZero();
    assertThat(check("--format", "json").out()).contains("\"silenced\":2");
  }

  @Test
  void aCommentSilencesItsLineOrTheNextAndOnlyTheCodesItNames() throws IOException {
    Folder.write(
        site,
        "claims/tea.yaml",
        TEA.replace("  one:", "  one: # moot: ignore claims/unsourced: as everybody can see"));
    assertThat(check().err()).contains("two-sentences").doesNotContain("unsourced]");
    assertThat(check().out()).endsWith("; 1 warning, 1 warning silenced\n");

    Folder.write(
        site,
        "claims/tea.yaml",
        TEA.replace(
            "  one:",
            "  # moot: ignore claims/unsourced, claims/two-sentences\n  # (a proverb)\n\n  one:"));
    assertThat(check().err()).isEmpty();
    assertThat(check().out()).endsWith("; 2 warnings silenced\n");
  }

  @Test
  void aCommentAboveAHeadingSpeaksOfTheHeading() throws IOException {
    Folder.write(
        site,
        "posts/p.md",
        "---\ntitle: P\ndate: 2026-01-01\n---\n\n## A\n\n"
            + "<!-- moot: ignore markdown/skipped-level -->\n#### B\n\nWords.\n");
    assertThat(check().err()).doesNotContain("skipped-level");
  }

  @Test
  void aCommentThatSilencesNothingWeighsWhatTheSiteSays() throws IOException {
    Folder.write(
        site,
        "moot.yaml",
        "title: T\nurl: https://example.org/\nseverity: {config/unused-ignore: error}\n");
    Folder.write(
        site, "claims/tea.yaml", TEA.replace("  one:", "  one: # moot: ignore claims/isolated"));
    assertThat(check().err()).contains("claims/tea.yaml:7:23: error[config/unused-ignore]");
    assertThat(check().exit()).isEqualTo(1);
  }

  @Test
  void whatIsWrittenInAValueIsNoComment() throws IOException {
    Folder.write(
        site,
        "claims/tea.yaml",
        TEA.replace("It pours.", "'It rains. It pours # moot: ignore claims/unsourced'")
            .replace("text: It rains. ", "text: "));

    assertThat(check().err()).contains("warning[claims/unsourced]").doesNotContain("config/");
  }

  @Test
  void anErrorOfAPluginCannotBeSilencedEither() throws IOException {
    Folder.write(
        site,
        "moot.yaml",
        "title: T\nurl: https://example.org/\nignore: [footnotes/undefined, claims/unsourced]\n");
    Folder.write(site, "posts/p.md", "---\ntitle: P\ndate: 2026-01-01\n---\n\nTea.[^none]\n");

    assertThat(check().exit()).isEqualTo(1);
    assertThat(check().err())
        .contains("error[footnotes/undefined]", "moot.yaml:3:10: error[config/not-a-warning]");
  }

  @Test
  void aCommentIsNotCalledNeedlessWhileItsQuotesCannotBeChecked() throws IOException {
    Path texts = Files.createDirectory(site.resolve("texts"));
    Folder.write(
        site,
        "claims/tea.yaml",
        TEA.replace("exact: wet}]", "exact: wet}] # moot: ignore claims/quote-repeated"));

    assertThat(check().err()).doesNotContain("config/unused-ignore");
    Files.writeString(texts.resolve("t.txt"), "wet, wet");
    assertThat(check("--sources", texts).err()).doesNotContain("quote-repeated");
    Files.writeString(texts.resolve("t.txt"), "wet");
    assertThat(check("--sources", texts).err())
        .contains("claims/tea.yaml:12:59: warning[config/unused-ignore]");
  }

  @Test
  void aCodeOfAPluginThatItDoesNotReportIsAnError() throws IOException {
    Folder.write(
        site,
        "moot.yaml",
        "title: T\nurl: https://example.org/\n"
            + "ignore: [footnotes/unusd, template/no-such-code]\n");

    assertThat(check().exit()).isEqualTo(1);
    assertThat(check().err())
        .contains("moot.yaml:3:10: error[config/unknown-code]: nothing is reported as")
        .contains("did you mean `footnotes/unused`?")
        .contains("moot.yaml:3:27: error[config/unknown-code]")
        .contains("nothing that `template` reports is a warning");
  }

  @Test
  void aCodeOfAPluginThatNoJarHasIsAnErrorWhateverMootYamlSaysOfIt() throws IOException {
    Folder.write(
        site,
        "moot.yaml",
        "title: T\nurl: https://example.org/\nplugins: {guest: false}\nignore: [guest/odd]\n");

    assertThat(check().exit()).isEqualTo(1);
    assertThat(check().err())
        .contains("moot.yaml:4:10: error[config/unknown-code]: nothing is reported as `guest/odd`")
        .contains("put the jar of the plugin");
    assertThat(check("--safe").err())
        .as("the jars of the site are not looked at")
        .doesNotContain("config/");
  }

  @Test
  void aCodeOfAPluginThatIsSwitchedOffMayStay() throws IOException {
    Folder.write(
        site,
        "moot.yaml",
        "title: T\nurl: https://example.org/\nplugins: {footnotes: false}\n"
            + "ignore: [footnotes/unused, claims/two-sentences] # moot: ignore footnotes/unused\n");

    assertThat(check().err()).doesNotContain("config/");
  }
}
