package dev.moot.engine.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site changes of its theme, and what it is told when it gets that wrong. */
class OverridesTest {

  @TempDir Path folder;

  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.plain(folder).post("a", "2026-01-01", "", "Words.");
  }

  private Built with(String path, String text) {
    return site.file(path, text).tryToBuild();
  }

  @Test
  void aLayoutOfTheSiteComesBeforeTheThemes() {
    Built built = with("theme/layouts/post.ftlh", "<p>${post.title} of ${site.title}</p>");
    assertThat(built.lines()).isEmpty();
    assertThat(built.page("/posts/a/")).isEqualTo("<p>a of Cups</p>");
  }

  @Test
  void textInATemplateIsEscaped() {
    site.config("description: A <b> & \"c\"");
    assertThat(with("theme/layouts/post.ftlh", "<p>${site.description}</p>").page("/posts/a/"))
        .isEqualTo("<p>A &lt;b&gt; &amp; “c”</p>");
  }

  @Test
  void aVariableThatIsNotThereIsReportedAtItsPlaceAndNothingIsWritten() {
    Built built = with("theme/layouts/post.ftlh", "<p>\n${post.titel}</p>");
    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.rule().code()).startsWith("template/");
              assertThat(d.location().file()).isEqualTo("theme/layouts/post.ftlh");
              assertThat(d.location().line()).isEqualTo(2);
            });
    assertThat(built.files()).isEmpty();
  }

  @Test
  void aTemplateThatIsNoTemplateIsReportedOnce() {
    site.post("b", "2026-01-02", "", "More.");
    Built built = with("theme/layouts/post.ftlh", "<#if>");
    assertThat(built.diagnostics()).hasSize(1);
    assertThat(built.diagnostics().get(0).location().file()).isEqualTo("theme/layouts/post.ftlh");
  }

  @Test
  void aMessageThatIsNotThereIsReportedWithASuggestion() {
    Built built = with("theme/layouts/post.ftlh", "${m('title.clams')}<p>${post.title}</p>");
    assertThat(built.lines()).singleElement().asString().contains("template/unknown-message");
    assertThat(built.diagnostics().get(0).hint()).isPresent();
  }

  @Test
  void idsOnAPageAreCountedUp() {
    assertThat(
            with("theme/layouts/post.ftlh", "${uniqueId('x')} ${uniqueId('x')} ${uniqueId('y')}")
                .page("/posts/a/"))
        .isEqualTo("x x-2 y");
  }

  @Test
  void aThemeThatIsNotThereIsReportedWithTheNearest() {
    Built built = site.theme("plan").tryToBuild();
    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.hint()).contains("did you mean `plain`?"));
  }
}
