package dev.moot.engine.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.engine.plugin.Plugins;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the CommonMark Spec 0.31.2, read by the parser that posts are read by. They are
 * rendered by the same renderer without what a site puts on top, which is left out whole and not
 * edited away: heading ids, relative and refused links, images' sizes, typography, the policy for
 * raw HTML. {@code CommonMarkWithPluginsTest} shows that the shipped plugins read the examples
 * alike.
 */
class CommonMarkTest {

  private static final int EXAMPLES = 652;

  /** What differs, and why it may. */
  private static final Map<Integer, String> KNOWN =
      new TreeMap<>(
          Map.of(
              28,
              "Flexmark decodes an entity of too many digits to U+FFFD; nobody means to write one",
              171,
              "Flexmark does not know `textarea` as a block; a post has no forms",
              215,
              "a definition right before an underlined heading, without the blank line all write",
              216,
              "the same, and the underline would be text",
              312,
              "a fifth item indented by four spaces is an item to Flexmark, a line of text to the spec",
              313,
              "the same after a blank line, where the spec reads indented code"));

  private final MarkdownEngine markdown = new MarkdownEngine(Plugins.none(d -> {}));
  private final HtmlRenderer renderer =
      HtmlRenderer.builder(MarkdownEngine.options()).extensions(MarkdownEngine.dialect()).build();

  private String html(SpecExample example) {
    return renderer.render(markdown.parse(BasedSequence.of(example.markdown())));
  }

  @TestFactory
  Stream<DynamicTest> anExampleOfTheSpecGivesTheHtmlOfTheSpec() throws IOException {
    return SpecExample.all().stream()
        .filter(e -> !KNOWN.containsKey(e.number()))
        .map(e -> DynamicTest.dynamicTest(e.name(), () -> assertMatches(e)));
  }

  private void assertMatches(SpecExample example) {
    assertThat(html(example).strip()).isEqualTo(example.html().strip());
  }

  @Test
  void whatDiffersIsNotOneExampleMoreOrLessThanIsListed() throws IOException {
    List<SpecExample> examples = SpecExample.all();
    assertThat(examples).hasSize(EXAMPLES);
    assertThat(examples)
        .filteredOn(e -> !html(e).strip().equals(e.html().strip()))
        .extracting(SpecExample::number)
        .containsExactlyElementsOf(KNOWN.keySet());
  }
}
