package dev.moot.engine.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Directives that are templates: what writers can give them, and what pages and feeds show. */
class TemplateDirectivesTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Tea
      claims:
        hot: {text: Tea is hot., evidence: [{title: A cup}]}
      """;

  @TempDir private Path folder;
  private TinySite site;

  @BeforeEach
  void begin() {
    site = TinySite.plain(folder);
  }

  private Built with(String template, String use) {
    return site.file("directives/box.ftlh", template)
        .post("a", "2026-01-01", "layout: body\n", use)
        .tryToBuild();
  }

  private String page(String template, String use) {
    Built built = with(template, use);
    assertThat(built.lines()).isEmpty();
    return built.page("/posts/a/").strip();
  }

  @Test
  void fiveLinesMakeADirective() {
    assertThat(page("<div class=\"box\">${content}</div>", ":::box\nTwo *cups*.\n:::"))
        .isEqualTo("<div class=\"box\"><p>Two <em>cups</em>.</p></div>");
  }

  @Test
  void marksThatWouldEndAValueHaveAHintThatCanBeTyped() {
    String template = "<#-- {attributes: {by: text}} --><p>${attributes.by!}</p>";
    assertThat(with(template, ":::box{by=\"the \\\"editor\\\"\"}\n:::").diagnostics())
        .singleElement()
        .extracting(d -> d.hint().orElse(""))
        .isEqualTo("a value with `\"` in it stands in single marks: `by='the \"editor\"'`");
    assertThat(page(template, ":::box{by='the \"editor\"'}\n:::"))
        .isEqualTo("<p>the &quot;editor&quot;</p>");
  }

  @Test
  void whatWritersTypeIsEscaped() {
    String head = "<#-- {label: optional, attributes: {to: text}} -->";
    assertThat(
            page(
                head + "<p title=\"${attributes.to}\">${labelText}|${label}</p>",
                ":::box[A < *b*]{to='<script>\"'}\n:::"))
        .isEqualTo("<p title=\"&lt;script&gt;&quot;\">A &lt; b|A &lt; <em>b</em></p>");
  }

  @Test
  void valuesAreOfTheirTypes() {
    String head =
        """
        <#--
        attributes:
          n: number
          on: flag
          off: flag
          size: {type: choice, values: [small, large], default: small}
          to: link
          say: words
          none: text
        -->
        """;
    site.file("pages/about.md", "---\ntitle: About\n---\n");
    assertThat(
            page(
                head
                    + "${attributes.n + 1} ${attributes.on?string('y', 'n')}"
                    + "${attributes.off?string('y', 'n')} ${attributes.size} ${attributes.to} "
                    + "${attributes.say} ${attributes.none!'-'} ${words}",
                ":::box{n=2.5 on to=/about/ say='the \"cup\"'}\nTwo cups.\n:::"))
        .isEqualTo("3.5 yn small ../../about/ the “cup” - 2");
  }

  @Test
  void whatIsLeftOutIsAsIfItWereGiven() {
    site.file("pages/about.md", "---\ntitle: About\n---\n");
    assertThat(
            page(
                """
                <#--
                attributes:
                  n: {type: number, default: 2}
                  on: {type: flag, default: true}
                  to: {type: link, default: /about/}
                  say: {type: words, default: the "cup"}
                -->
                ${attributes.n + 1} ${attributes.on?string('y', 'n')} ${attributes.to} ${attributes.say}
                """,
                ":::box\n:::"))
        .isEqualTo("3 y ../../about/ the “cup”");
  }

  @ParameterizedTest
  @CsvSource({
    "claim, tea/hot, names a thing of the site and has a `default`",
    "crux, tea/hot, names a thing of the site and has a `default`",
    "debate, tea, names a thing of the site and has a `default`",
    "link, javascript:x, is not an address that a page may link to",
    "link, 'data:text/html,x', is not an address that a page may link to",
    "number, two, is not a number",
  })
  void aDefaultThatCannotBeIsAnErrorInTheHead(String type, String value, String message) {
    String head = "<#--\nattributes:\n  to: {type: %s, default: '%s'}\n-->";
    assertThat(with(head.formatted(type, value), ":::box\n:::").diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.location().toString()).startsWith("directives/box.ftlh:3:");
              assertThat(d.message()).endsWith(message);
            });
  }

  @Test
  void claimsAndDebatesAreThoseOfTheSite() {
    site.file("claims/tea.yaml", CLAIMS);
    assertThat(
            page(
                "<#-- attributes: {claim: claim, debate: debate} -->"
                    + "${attributes.claim.text} ${href(attributes.claim.permalink)} "
                    + "${attributes.debate.title}",
                ":::box{claim=tea/hot debate=tea}\n:::"))
        .isEqualTo("Tea is hot. ../../claims/tea/hot/ Tea");
  }

  @ParameterizedTest
  @CsvSource({
    "':::box{n=two}', `n` is `two`, write digits: `n=12`",
    "':::box{n=1e9}', `n` is `1e9`, write digits: `n=12`",
    "':::box{n}', `n` is without a value, write digits: `n=12`",
    "':::box{on=yes}', `on` is `yes`, 'write `on` alone for yes, and leave it out for no'",
    "':::box{size=lrge}', `size` is `lrge`, did you mean `large`?",
    "':::box{size=}', `size` is ``, 'write one of `small`, `large`'",
    "':::box{to=\"\"}', `to` is ``, say where it leads",
    "':::box{nn=1}', `box` has no attribute `nn`, 'did you mean `n`?'",
    "':::box[x]', `box` takes no label, leave out what stands in brackets",
    "':::bxo', there is no directive `bxo`, did you mean `box`?",
    "':::box{to=javascript:x}', `javascript:x` is no address, 'use https, http, mailto, or a path of the site'",
    "':::box{to=/nowhere/}', there is nothing at /nowhere/, ''",
  })
  void whatDoesNotFitIsAnErrorAtItsPlace(String use, String message, String hint) {
    Built built =
        with(
            "<#-- attributes: {n: number, on: flag, to: link, size: {type: choice, values: [small, large]}} -->",
            use + "\n:::");
    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.location().file()).isEqualTo("posts/a.md");
              assertThat(d.location().line()).isEqualTo(7);
              assertThat(d.message())
                  .contains(message.replace("there is nothing at /nowhere/", ""));
              assertThat(d.hint().orElse("")).contains(hint);
            });
  }

  @Test
  void anErrorInATemplateStandsAtItsOwnLineAndNamesTheFirstUse() {
    site.post("b", "2026-01-02", "layout: body\n", ":::box\n:::");
    Built built = with("<#-- label: optional -->\n\n${label}", ":::box\n:::");
    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.location().toString()).isEqualTo("directives/box.ftlh:3:3");
              assertThat(d.related().get(0).location().toString()).startsWith("posts/a.md:7");
            });
  }

  @Test
  void anAttributeThatTheHeadDoesNotDeclareIsNamed() {
    Built built = with("<#-- attributes: {tone: text} -->${attributes.tune!}", ":::box\n:::");
    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.hint()).contains("did you mean `attributes.tone`?"));
  }

  @Test
  void aHeadThatCannotBeReadHasNoConsequences() {
    Built built = with("<#--\nlabl: optional\n-->\n${content}", ":::box[x]{y=z}\n:::");
    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.location().toString()).isEqualTo("directives/box.ftlh:2:1"));
  }

  @Test
  void aTemplateThatNobodyUsesIsLookedAtToo() {
    assertThat(with("<#if>", "Words.").diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.location().file()).isEqualTo("directives/box.ftlh"));
  }

  @Test
  void aLoopThatWritesWithoutEndIsStopped() {
    assertThat(with("<#list 1.. as n>\n${n}</#list>", ":::box\n:::").diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo("template/too-large");
              assertThat(d.location().line()).isEqualTo(2);
            });
  }

  @Test
  void theSitesTakesThePlaceOfTheThemes() {
    site.theme("./mine")
        .file("mine/theme.yaml", "id: mine\nbase: plain\n")
        .file("mine/directives/box.ftlh", "theme ${content}")
        .file("mine/directives/feed/box.ftlh", "theme's feed")
        .file("mine/directives/tab.ftlh", "tab");
    assertThat(page("site ${content}", ":::box\n:::\n\n:::tab\n:::")).isEqualTo("site\ntab");
  }

  @Test
  void feedsHaveWhatTheyCanCarry() {
    site.config("url: https://example.org/");
    page("<iframe src=\"/x/\"></iframe><div class=\"y\">${content}</div>", ":::box\nCups.\n:::");
    assertThat(site.output("feed.xml"))
        .contains("&lt;div&gt;&lt;p&gt;Cups.&lt;/p&gt;&lt;/div&gt;")
        .contains("https://example.org/posts/a/")
        .doesNotContain("iframe");
  }

  @Test
  void feedsHaveAFormOfTheirOwnIfThereIsOne() {
    site.config("url: https://example.org/").file("directives/feed/box.ftlh", "<b>${content}</b>");
    page("<i>${content}</i>", ":::box\nCups.\n:::");
    assertThat(site.output("feed.xml")).contains("&lt;b&gt;&lt;p&gt;Cups").doesNotContain("&lt;i");
  }

  @Test
  void whatItHoldsIsMadeForFeedsOnce() {
    site.config("url: https://example.org/\nlanguage: nl\nmarkup: trusted");
    page(
        "<section>${content}</section>",
        ":::box\n<details><summary>S</summary>\n<video src=\"/x.mp4\"></video>\n</details>\n\nCups.\n:::");
    assertThat(site.output("feed.xml"))
        .contains("Cups.", "lang=&quot;en&quot;")
        .doesNotContain("\uFDD0", "\uFDD1", "\uFDD2", "\uFDD3");
  }

  @Test
  void styleAndScriptAreOfThePagesThatUseIt() {
    site = TinySite.broadsheet(folder);
    site.file("directives/box.css", "p {}").file("directives/box.js", "//");
    site.post("b", "2026-01-02", "summary: S.\n", "Words.");
    site.file("directives/box.ftlh", "${content}");
    Built built = site.post("a", "2026-01-01", "summary: S.\n", ":::box\n:::").tryToBuild();
    assertThat(built.lines()).isEmpty();
    assertThat(built.page("/posts/a/"))
        .contains("theme/directives/box.css")
        .contains("theme/directives/box.js");
    assertThat(built.page("/posts/b/")).doesNotContain("theme/directives/");
  }

  @Test
  void whatLiesBesideNoTemplateIsReported() {
    site.file("directives/bxo.css", "").file("directives/box.txt", "");
    assertThat(with("x", "Words.").lines())
        .hasSize(2)
        .allMatch(line -> line.contains("read/unused-file"));
  }
}
