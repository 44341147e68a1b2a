package dev.moot.engine.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.model.Permalink;
import dev.moot.engine.markdown.html.RawHtml;
import dev.moot.engine.markdown.text.PlainText;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.typography.Typography;
import dev.moot.engine.watch.Limit;
import dev.moot.engine.watch.Outcome;
import dev.moot.engine.watch.Workers;
import dev.moot.fixtures.StubScope;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that once took for ever or overflowed the stack; the time limit only catches a hang. */
class PathologicalMarkdownTest {

  private static final MarkdownEngine MARKDOWN = new MarkdownEngine(Plugins.none(d -> {}));

  static Stream<Arguments> inputs() {
    return Stream.of(
            input("unclosed bracket with escapes", "[" + "\\!".repeat(30)),
            input("unclosed bracket, plausible", "[" + "\\_".repeat(34) + " (sign here"),
            input("half links, very many", "[a](".repeat(50_000)),
            input("half pictures, very many", "![a](".repeat(40_000)),
            input("strong in strong, very many", "a**b" + "c* ".repeat(100_000)),
            input("links behind open emphasis", "*a ".repeat(30_000) + "[b](c)".repeat(15_000)),
            input("open instructions, very many", "a <?".repeat(50_000)),
            input("open declarations, very many", "a <!A ".repeat(30_000)),
            input("open sections of characters", "a <![CDATA[".repeat(20_000)),
            input("sections that all but end", "a <![CDATA[]]".repeat(15_000)),
            input("many unclosed brackets with escapes", ("[" + "\\!".repeat(400)).repeat(20)),
            input("unclosed destination with escapes", "[a](<" + "\\!".repeat(40)),
            input("unclosed title with escapes", "[a](b \"" + "\\!".repeat(40)),
            input("unclosed title in brackets", "[a](b (" + "\\!".repeat(40)),
            input("definition, unclosed title", "[a]: b \"" + "\\!".repeat(40)),
            input("definition, unclosed destination", "[a]: <" + "\\!".repeat(40)),
            input("nested quotes", ">".repeat(100) + " a"),
            input("nested lists", "* ".repeat(100) + "a"),
            input("nested lists by indent", nestedLists(100)),
            input("stars", "*".repeat(5000)),
            input("stars and words", "*a ".repeat(5000)),
            input("open emphasis", "*a _b ".repeat(2000)),
            input("strong in strong", "a**b" + "c* ".repeat(5000)),
            input("open brackets", "[".repeat(5000)),
            input("brackets", "[".repeat(2000) + "a" + "]".repeat(2000)),
            input("half links", "[a](".repeat(3000)),
            input("half links in angles", "[a](<b".repeat(3000)),
            input("brackets and parentheses", "[ (](".repeat(500)),
            input("images", "![".repeat(3000)),
            input("backticks of growing length", growingBackticks(300)),
            input("backslashes", "\\".repeat(5000)),
            input("entities", "&".repeat(5000) + "&#".repeat(2000)),
            input("many links", "[a](https://example.org/) ".repeat(4000)),
            input("many references", "[a] ".repeat(4000) + "\n\n[a]: /\n"),
            input("many definitions", definitions(2000)),
            input("attributes of a tag", "<b" + " a=\"b\"".repeat(1000) + ">"),
            input("unclosed tag", "<b" + " a=\"b\"".repeat(1300)),
            input("unclosed comment", "<!--".repeat(2000)),
            input("unclosed instruction", "a <?".repeat(2000)),
            input("unclosed declaration", "a <!A ".repeat(2000)),
            input("mail address", "<" + "a.".repeat(2000) + "@x"),
            input("scheme", "<a" + "b".repeat(5000) + ":"),
            input("attributes of a directive", ":::a{" + "k=v ".repeat(1000) + "}\n:::"),
            input("nested directives", ":::a\n".repeat(100) + ":::\n".repeat(100)),
            input("unclosed directives", ":::a[b]{c=d}\n".repeat(100)),
            input("closing fences alone", ":::\n".repeat(2000)),
            input("labels", ":::a" + "[".repeat(2000)),
            input("table of many columns", "|a".repeat(500) + "|\n" + "|-".repeat(500) + "|\n"),
            input("table of many rows", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(2000)),
            input("half tables", "|a|b|\n|-\n".repeat(1000)),
            input("definition lists", "a\n: b\n".repeat(1500)),
            input("unclosed everything", "[a](<b \"c *d **e _f `g <h &i ![j :::k[l]{m=\"n ~~o |p"),
            input("NUL and friends", "\u0000a\u0001[\u0000](\u0000)\uFFFD\uD800 *\uDC00*"),
            input("one long word", "a".repeat(200_000)),
            input("a paragraph of many lines", "a\n".repeat(60_000)),
            input("a paragraph of many half rows", "|a\n".repeat(60_000)),
            input("a paragraph of many half underlines", "=a\n-a\n#a\n".repeat(20_000)),
            input("many headings", "# a\n".repeat(2000)),
            input("quotes", "\"a 'b ".repeat(5000)),
            input("quotes alone", "\"'".repeat(5000)),
            input("hyphens", "a- ".repeat(5000) + "-".repeat(5000)),
            input("dots", ".".repeat(9000)),
            input("open comments", "a <!-- ".repeat(5000)),
            input("pictures", "![a](b.png \"c\")\n\n".repeat(2000)),
            input("tasks", "- [ ] a\n\n  b\n".repeat(1000)))
        .map(Arguments::of);
  }

  private static Named<String> input(String name, String markdown) {
    return Named.of(name, markdown);
  }

  private static String nestedLists(int depth) {
    return IntStream.range(0, depth)
        .mapToObj(i -> " ".repeat(2 * i) + "- a\n")
        .collect(Collectors.joining());
  }

  private static String growingBackticks(int length) {
    return IntStream.range(1, length)
        .mapToObj(i -> "e" + "`".repeat(i))
        .collect(Collectors.joining());
  }

  private static String definitions(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "[a" + i + "]: /b 'c'\n")
        .collect(Collectors.joining());
  }

  @Timeout(1800)
  @ParameterizedTest
  @MethodSource("inputs")
  void whatIsHardToReadIsReadAndRenderedAllTheSame(String markdown) {
    Outcome<String> outcome =
        new Workers(1, new Limit(Duration.ofSeconds(10), Duration.ofHours(1)))
            .map(List.of(markdown), PathologicalMarkdownTest::html, n -> {})
            .get(0);
    assertThat(outcome.failure()).isEmpty();
    assertThat(outcome.excess()).isEmpty();
  }

  private static String html(String markdown) {
    Document document = MARKDOWN.parse(BasedSequence.of(markdown));
    RawHtml rawHtml = RawHtml.of(document);
    if (markdown.contains(":::a")) {
      return PlainText.of(document); // no plugin renders these
    }
    BodyScope scope =
        new BodyScope(
            StubScope.at(Permalink.page("posts", "a")),
            new NoDirectives(),
            document,
            new NoNames(),
            rawHtml,
            Typography.of(Locale.FRENCH),
            Typography.of(Locale.FRENCH).of(document),
            TermLinks.NONE,
            path -> true,
            node -> dev.moot.api.diagnostic.SourceLocation.ofFile("posts/a.md"));
    return MARKDOWN.render(document, scope).markup();
  }
}
