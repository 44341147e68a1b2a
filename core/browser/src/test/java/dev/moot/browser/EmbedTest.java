package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims, cruxes and maps in frames on a page of another origin. */
@ExtendWith(Chromium.class)
class EmbedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claims/tea/helps/ | claims/tea/helps/ | h1 | Tea helps people work",
        "claims/tea/warms/ | claims/tea/warms/ | main | Asserted only if: Tea helps people work",
        "claims/tea/warms/ | cruxes/tea/warms/ | main | Does it warm?",
        "claims/tea/warms/ | cruxes/tea/warms/ | main | asserted only if: Tea helps people work",
        "maps/tea/ | maps/tea/ | main | Tea dries the mouth.",
      })
  void whatIsEmbeddedIsWholeOnAPageOfAnotherOriginWithoutAScriptOfOurs(
      String page, String embedded, String part, String words, Browser browser, @TempDir Path temp)
      throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("ours"), "embeds: true\n");
    Folder.write(
        site.folder(),
        "claims/tea.yaml",
        """
        schema: claims/1
        debate: tea
        title: Does tea help?
        root: helps
        participants: {ada: {name: Ada}, ben: {name: Ben}}
        claims:
          helps:
            text: Tea helps people work through long afternoons of debate.
            evidence: [{title: A trial}]
            stances: {ada: {stance: accept, estimated: true}, ben: {stance: reject, estimated: true}}
          warms:
            text: Tea warms those who drink it.
            condition: helps
            supports: [helps]
            stances: {ada: {stance: accept, estimated: true}, ben: {stance: reject, estimated: true}}
          dries: {text: Tea dries the mouth., attacks: [helps]}
        cruxes:
          - claim: warms
            for: helps
            declared_by: editor
            participants: [ada, ben]
            question: Does it warm?
            if_true: Ben drinks.
            if_false: Ada stops.
        """);
    Path theirs = Files.createDirectories(temp.resolve("theirs"));
    Path ours = temp.resolve("built");
    try (StaticHost host = new StaticHost(Files.createDirectories(ours), "/cups/");
        StaticHost other = new StaticHost(theirs, "/");
        Page reader = browser.newPage()) {
      Product.Run run = Product.moot("build", site.folder(), "-o", ours, "--url", host.url());
      assertThat(run.exit()).as(run.text()).isZero();
      reader.navigate(host.url() + page);
      String frame =
          reader
              .locator("code:has-text('iframe'):has-text('/embed/" + embedded + "')")
              .first()
              .textContent();
      Folder.write(
          theirs,
          "index.html",
          "<!doctype html><link rel=icon href=data:,><title>Theirs</title>" + frame);
      List<String> asked = new ArrayList<>();
      List<String> said = new ArrayList<>();
      reader.onResponse((Response r) -> asked.add(r.url()));
      reader.onConsoleMessage(m -> said.add(m.text()));
      reader.setViewportSize(390, 800);

      reader.navigate(other.url());

      reader.frameLocator("iframe").locator(part).waitFor();
      Frame shown = reader.frames().get(1);
      assertThat(shown.url()).isEqualTo(host.url() + "embed/" + embedded);
      assertThat(shown.locator(part).innerText()).contains(words);
      assertThat(shown.locator("main a:visible").all())
          .as("a link leads to our page, and not inside of theirs")
          .isNotEmpty()
          .allSatisfy(
              a ->
                  assertThat(
                          (String)
                              a.evaluate("a => a.target || document.querySelector('base').target"))
                      .isEqualTo("_blank"));
      assertThat((boolean) shown.evaluate("() => document.scripts.length === 0")).isTrue();
      assertThat(
              (boolean)
                  shown.evaluate(
                      "() => document.documentElement.scrollHeight <= innerHeight"
                          + " && document.documentElement.scrollWidth <= innerWidth"))
          .as("all of it is seen, on a phone too")
          .isTrue();
      assertThat(asked).noneMatch(a -> a.endsWith(".js"));
      assertThat(said).as("console").isEmpty();
    }
  }
}
