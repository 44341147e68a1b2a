package dev.moot.dist.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import dev.moot.dist.product.PublishedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Content comes by pull request: whatever it holds, no page and no feed entry runs it. */
class HostileContentTest {

  private static final Pattern LIVE_URL =
      Pattern.compile("^[\\s\\p{Cntrl}]*(javascript|vbscript|data|file|livescript|mocha):?.*");

  /** The scripts of the theme and of shipped plugins, by the paths that they alone have. */
  private static final Pattern OURS =
      Pattern.compile(
          "(\\.\\./|/s/)*theme/((theme|claims|visits)\\.js|plugins/(search/search(-index)?|argument-map/on-demand/argument-map|cruxes/on-demand/compare)\\.js)");

  private static final List<String> SCHEMES =
      List.of(
          "javascript:alert(1)",
          "JaVaScRiPt:alert(1)",
          "java&#115;cript:alert(1)",
          "javascript&colon;alert(1)",
          "javascript&#58;alert(1)",
          "&#x6A;avascript:alert(1)",
          "\u0001javascript:alert(1)",
          "java\\script:alert(1)",
          "javascript\\:alert(1)",
          "java&Tab;script:alert(1)",
          "java&NewLine;script:alert(1)",
          "%6Aavascript:alert(1)",
          "vbscript:msgbox(1)",
          "data:text/html,<script>alert(1)</script>",
          "data:text/html;base64,PHNjcmlwdD4=",
          "data:image/svg+xml,<svg/onload=alert(1)>",
          "file:///etc/passwd",
          "blob:https://example.org/1",
          "//evil.example/x\" onclick=\"alert(1)",
          "https://evil.example/\"onmouseover=\"alert(1)",
          "https://evil.example/'onmouseover='alert(1)");

  private static final List<String> HTML =
      List.of(
          "<script>alert(1)</script>",
          "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
          "<img src=x onerror=alert(1)>",
          "<svg onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<iframe src=\"javascript:alert(1)\"></iframe>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
          "<kbd onclick=alert(1)>x</kbd>",
          "<kbd\nonclick=alert(1)>x</kbd>",
          "<details open ontoggle=alert(1)>",
          "<style>@import '//evil.example/x.css';</style>",
          "<base href=\"https://evil.example/\">",
          "<meta http-equiv=refresh content=\"0;url=https://evil.example/\">",
          "<form action=https://evil.example/><input name=x></form>",
          "<object data=//evil.example/></object>",
          "<!-- --><script>alert(1)</script>",
          "<![CDATA[<script>alert(1)</script>]]>",
          "<?php <script>alert(1)</script> ?>",
          "</p></article></main><script>alert(1)</script>",
          "\"><script>alert(1)</script>",
          "'\"><img src=x onerror=alert(1)>",
          "</title><script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
          "<#assign x=1>${x}",
          "{{7*7}}",
          "]]><script>alert(1)</script>");

  static Stream<String> proseWithUrls() {
    return SCHEMES.stream()
        .flatMap(
            url ->
                Stream.of(
                    "[x](" + url + ")",
                    "[x](<" + url + ">)",
                    "![x](" + url + ")",
                    "![x](<" + url + "> \"title\")",
                    "<" + url + ">",
                    "[x][r]\n\n[r]: " + url,
                    "![x][r]\n\n[r]: <" + url + ">",
                    "[" + url + "]",
                    "[[" + url + "]]",
                    "![[" + url + "]]",
                    "[x](claim:" + url + ")",
                    "Note.[^a]\n\n[^a]: See [x](" + url + ").",
                    "Note.^[See [x](" + url + ").]",
                    ":::aside[See [x](" + url + ")]\n\nBody\n\n:::",
                    "> [!faq] See [x](" + url + ")\n> Body",
                    "[x](https://example.org \"" + url + "\")"));
  }

  static Stream<String> proseWithHtml() {
    return HTML.stream()
        .flatMap(
            html ->
                Stream.of(
                    html,
                    "Text " + html + " text",
                    "## Heading " + html,
                    "- " + html,
                    "> " + html,
                    "| a |\n|---|\n| " + html + " |",
                    "[" + html + "](https://example.org)",
                    "!["
                        + html
                        + "](https://example.org/x.png \""
                        + html.replace("\"", "'")
                        + "\")",
                    "Note.[^a]\n\n[^a]: " + html,
                    "Note.^[" + html + "]",
                    ":::aside[" + html + "]\n\n" + html + "\n\n:::",
                    ":::aside[T]{kind=\"" + html.replace("\"", "") + "\"}\n\nBody\n\n:::",
                    ":::aside[T]{id='" + html.replace("'", "") + "'}\n\nBody\n\n:::",
                    "> [!" + html + "] " + html + "\n> Body",
                    "`" + html + "`",
                    "```" + html.replace("`", "").replace("\n", " ") + "\n" + html + "\n```",
                    "[[calms|" + html + "]]",
                    "[" + html + "](claim:calms)"));
  }

  @Test
  void noProseWithUrlsIsLive(@TempDir Path temp) throws IOException {
    assertThat(inert(temp, proseWithUrls().toList())).as("pages looked at").isGreaterThan(50);
  }

  @Test
  void noProseWithHtmlIsLive(@TempDir Path temp) throws IOException {
    assertThat(inert(temp, proseWithHtml().toList())).as("pages looked at").isGreaterThan(300);
  }

  @ParameterizedTest
  @MethodSource("html")
  void noFieldIsLive(String html, @TempDir Path temp) throws IOException {
    String words = yaml(html);
    String claims =
        """
        schema: claims/1
        debate: tea
        title: %1$s
        sources: {thread: {title: %1$s, note: %1$s, stored: false}}
        participants: {ada: {name: %1$s, note: %1$s}, ben: {name: Ben}}
        terms: {calm: {text: %1$s, by: ada}}
        claims:
          calms:
            text: %1$s
            quotes: [{by: ada, source: thread, exact: %1$s}]
            stances:
              ada: {stance: accept, hedge: %1$s, note: %1$s}
              ben: {stance: reject, estimated: true, note: %1$s}
            evidence: [{title: %1$s, url: "https://example.org/?a='b&c", kind: %1$s, note: %1$s}]
            revisions: [{by: ada, change: narrowed, from: %1$s}]
          other: {text: %1$s, supports: [calms]}
        relations: [{type: attack, premises: [other], target: calms, scheme: %1$s, by: ada}]
        cruxes:
          - {claim: calms, for: other, declared_by: ada, question: %1$s, if_true: %1$s, if_false: %1$s, settled_by: %1$s, note: %1$s}
        expectations: [{by: ada, on: calms, direction: up, if: %1$s, outcome: %1$s, status: met}]
        questions: [{by: ada, text: %1$s, about: calms}]
        """
            .formatted(words);
    String front =
        "title: %1$s\ndate: 2026-11-20\nsummary: %1$s\ntags: [%1$s, ok]\ndebates: [tea]\ncorrections: [{date: 2026-11-20, text: %1$s}]\n"
            .formatted(words);
    Path site = temp.resolve("site");
    Folder.write(site, "moot.yaml", "title: S\nurl: https://example.org/s/\n");
    Folder.write(site, "claims/tea.yaml", claims);
    Folder.write(
        site,
        "posts/p.md",
        "---\n"
            + front
            + "---\n\n[[calms]] ![[calms]]\n\n![[calms]]\n\n:::crux-summary{debate=tea}\n:::\n\n"
            + ":::crux{claim=calms}\n:::\n\n:::stances{debate=tea}\n:::\n\n:::expectations{debate=tea}\n:::\n");
    Files.createDirectories(site.resolve("assets"));

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isZero();
    assertInert(site.resolve("_site"));
  }

  static Stream<String> html() {
    return HTML.stream();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void noAddressFieldIsLive(String url, @TempDir Path temp) throws IOException {
    String address = yaml(url);
    for (String field :
        List.of(
            "sources: {thread: {title: T, url: %s, stored: false}}\nclaims: {calms: {text: T.}}\n",
            "sources: {t: {title: T, archive: %s, stored: false}}\nclaims: {calms: {text: T.}}\n",
            "participants: {ada: {name: Ada, url: %s}}\nclaims: {calms: {text: T.}}\n",
            "claims: {calms: {text: T., evidence: [{title: T, url: %s}]}}\n",
            "claims: {calms: {text: T., evidence: [{title: T, archive: %s}]}}\n")) {
      Path site = Files.createTempDirectory(temp, "site");
      Folder.write(site, "moot.yaml", "title: S\nurl: https://example.org/s/\n");
      Folder.write(
          site,
          "claims/tea.yaml",
          "schema: claims/1\ndebate: tea\ntitle: Tea?\n" + field.formatted(address));

      Run run = Product.moot("build", site);

      assertInertOrRefused(site, run, "claims/tea.yaml");
    }
  }

  static Stream<String> schemes() {
    return SCHEMES.stream();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "slug: ../../out",
        "slug: /etc/out",
        "slug: ..",
        "aliases: [/../../out/]",
        "aliases: [../out]",
        "aliases: ['/a/../../out/']",
        "aliases: ['/..%2f..%2fout/']",
        "aliases: ['\\..\\out']",
        "layout: ../../../etc/passwd",
        "layout: ..",
        "tags: ['../../out']",
        "debates: ['../out']"
      })
  void noPathLeadsOutOfTheOutput(String line, @TempDir Path temp) throws IOException {
    Path site = temp.resolve("deep/er/site");
    Folder.write(site, "moot.yaml", "title: S\n");
    Folder.write(
        site, "posts/p.md", "---\ntitle: T\ndate: 2026-11-20\n" + line + "\n---\n\nTea.\n");

    Run run = Product.moot("build", site);

    assertThat(run.exit()).as(run.text()).isIn(0, 1);
    if (run.exit() == 1) {
      assertThat(run.err()).startsWith("posts/p.md:4:");
    }
    assertThat(Folder.files(temp).stream().filter(f -> !f.startsWith(site))).isEmpty();
  }

  @Test
  void trustedMarkupLetsProseThroughAndNothingElse(@TempDir Path temp) throws IOException {
    Folder.write(temp, "moot.yaml", "title: S\nmarkup: trusted\n");
    Folder.write(
        temp,
        "posts/p.md",
        "---\ntitle: '<b id=title>T</b>'\ndate: 2026-11-20\n---\n\n<b id=prose>T</b> [x](https://a.org)\n");

    assertThat(Product.moot("build", temp).exit()).isZero();

    Document page = Jsoup.parse(Files.readString(temp.resolve("_site/posts/p/index.html")));
    assertThat(page.select("#prose")).hasSize(1);
    assertThat(page.select("#title")).isEmpty();
  }

  /** Builds one post for each text, all that build on one site; gives the number that did. */
  private static int inert(Path temp, List<String> texts) throws IOException {
    Path site = temp.resolve("site");
    Folder.write(site, "moot.yaml", "title: S\nurl: https://example.org/s/\n");
    Folder.write(
        site,
        "claims/tea.yaml",
        "schema: claims/1\ndebate: tea\ntitle: Tea?\nclaims: {calms: {text: Tea calms.}}\n");
    for (int i = 0; i < texts.size(); i++) {
      Folder.write(
          site,
          "posts/p" + i + ".md",
          "---\ntitle: T\ndate: 2026-11-20\ndebates: [tea]\n---\n\n" + texts.get(i) + "\n");
    }
    Run run = Product.moot("check", site, "--format", "json");
    assertThat(run.exit()).as(run.text()).isIn(0, 1);
    assertThat(run.err()).isEmpty();
    List<String> refused =
        Pattern.compile("\"severity\":\\s*\"error\"[^}]*?\"file\":\\s*\"(posts/p\\d+\\.md)\"")
            .matcher(run.out())
            .results()
            .map(m -> m.group(1))
            .distinct()
            .toList();
    for (String file : refused) {
      Files.delete(site.resolve(file));
    }
    Run second = Product.moot("build", site);
    assertThat(second.exit()).as(second.text()).isZero();
    assertInert(site.resolve("_site"));
    return texts.size() - refused.size();
  }

  private static void assertInertOrRefused(Path site, Run run, String file) throws IOException {
    if (run.exit() == 0) {
      assertInert(site.resolve("_site"));
    } else {
      assertThat(run.exit()).as(run.text()).isEqualTo(1);
      assertThat(run.err()).startsWith(file + ":");
    }
  }

  private static void assertInert(Path output) throws IOException {
    List<String> live = new ArrayList<>();
    int pages = 0;
    for (Path page : Folder.files(output)) {
      if (page.toString().endsWith(".html")) {
        live.addAll(live(page.toString(), Jsoup.parse(Files.readString(page)), true));
        pages++;
      }
    }
    for (Document entry : PublishedSite.feedEntries(output)) {
      live.addAll(live("feed", entry, false));
    }
    Document feed =
        Jsoup.parse(Files.readString(output.resolve("feed.xml")), "", Parser.xmlParser());
    assertThat(feed.select("script, img")).isEmpty();
    assertThat(pages).isGreaterThan(4);
    assertThat(live).isEmpty();
  }

  /** Everything on {@code page} that could run, load or take a reader elsewhere by itself. */
  private static List<String> live(String name, Document page, boolean themed) {
    List<String> live = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().toLowerCase(Locale.ROOT);
        boolean url =
            List.of("href", "src", "action", "formaction", "data", "poster", "srcset", "xlink:href")
                .contains(key);
        if (key.startsWith("on") || key.equals("srcdoc")) {
          live.add(name + ": " + element.cssSelector() + " " + attribute);
        }
        if (url && LIVE_URL.matcher(value.replaceAll("[\\s\\p{Cntrl}]", "")).matches()) {
          live.add(name + ": " + attribute);
        }
      }
      boolean own =
          themed
              && element.is("script")
              && (element.attr("type").equals("application/ld+json")
                  || OURS.matcher(element.attr("src")).matches()
                  || element.data().startsWith("try{let t=localStorage"));
      if (element.is("script") && !own
          || element.is("iframe, object, embed, base, form, style, math, frame, link[rel=import]")
          || element.is("meta[http-equiv]:not(head > [http-equiv=Content-Security-Policy])")
          || element.is("svg")
              && element.select("script, foreignObject, use, image, animate, set").size() > 0) {
        live.add(name + ": " + element.outerHtml());
      }
      if (element.is("script[type=application/ld+json]") && element.data().contains("<")) {
        live.add(name + ": unescaped in linked data: " + element.data());
      }
    }
    if (page.text().contains("uid=") || page.text().contains("49}}")) {
      live.add(name + ": a template expression was evaluated");
    }
    return live;
  }

  private static String yaml(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
              } else if (c < ' ') {
                out.append(String.format("\\x%02x", c));
              } else {
                out.append((char) c);
              }
            });
    return out.append('"').toString();
  }
}
