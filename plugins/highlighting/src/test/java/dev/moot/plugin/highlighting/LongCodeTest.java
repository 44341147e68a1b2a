package dev.moot.plugin.highlighting;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.MarkdownSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code beyond what a file may have of it is shown as it is, and its writer is told. */
class LongCodeTest {

  private static final String FENCE = "```java\nint %s;\n```\n";

  /** Room for two fences of {@link #FENCE} and a bit. */
  private static final List<CodeExtension> TWO = List.of(new CodeExtension(15));

  private static Document parse(String text) {
    return Parser.builder().extensions(TWO).build().parse(text);
  }

  private static String html(String text) {
    return HtmlRenderer.builder().extensions(TWO).build().render(parse(text));
  }

  private static List<Diagnostic> reported(String text) {
    Document document = parse(text);
    List<Diagnostic> found = new ArrayList<>();
    LongCode.inspect(
        new MarkdownSource() {
          @Override
          public Document document() {
            return document;
          }

          @Override
          public SourceLocation locationOf(BasedSequence piece) {
            int before =
                document
                    .getChars()
                    .subSequence(0, piece.getStartOffset())
                    .countOfAny(c -> c == '\n');
            return new SourceLocation("posts/a.md", before + 1, 1, 1);
          }
        },
        found::add);
    return found;
  }

  private static String fences(String... names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(FENCE.formatted(name)).append('\n');
    }
    return text.toString();
  }

  @Test
  void whatThereIsRoomForIsSetOffAndTheRestIsWhole() {
    assertThat(html(fences("a", "b", "c")))
        .isEqualTo(
            """
            <pre><code class="language-java"><b>int</b> a;
            </code></pre>
            <pre><code class="language-java"><b>int</b> b;
            </code></pre>
            <pre><code class="language-java">int c;
            </code></pre>
            """);
  }

  @Test
  void aShorterOneAfterALongOneStillHasRoom() {
    assertThat(html(fences("a".repeat(40), "b"))).contains("\">int aaaa").contains("<b>int</b> b;");
  }

  @Test
  void aWriterIsToldOfTheFirstAndHowManyFollow() {
    assertThat(reported(fences("a", "b"))).isEmpty();
    assertThat(reported(fences("a", "b", "c", "d")))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.rule()).isEqualTo(LongCode.TOO_LONG);
              assertThat(d.location().line()).isEqualTo(9);
              assertThat(d.message())
                  .isEqualTo(
                      "this code of 7 characters is too long to be highlighted and stays plain, as"
                          + " 1 after it");
            });
  }

  @Test
  void codeInQuotesAndListsCountsAndCodeWithoutALanguageDoesNot() {
    String plain = "```\n" + "x".repeat(100) + "\n```\n\n";
    String inQuote = "> " + FENCE.formatted("a").replace("\n", "\n> ") + "\n\n";
    String inList = "- " + FENCE.formatted("b").replace("\n", "\n  ") + "\n\n";

    assertThat(reported(plain + inQuote + inList)).isEmpty();
    assertThat(reported(plain + inQuote + inList + fences("c"))).hasSize(1);
  }
}
