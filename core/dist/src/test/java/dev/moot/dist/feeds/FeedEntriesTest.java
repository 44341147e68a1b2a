package dev.moot.dist.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.ManyNotes;
import dev.moot.dist.product.NuChecker;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.PublishedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An entry of a feed stands on its own, in a program that shows plain HTML and nothing else. */
class FeedEntriesTest {

  private static final List<PublishedSite> SITES = new ArrayList<>();

  @TempDir static Path temp;

  @BeforeAll
  static void build() throws IOException {
    SITES.clear();
    Path notes = ManyNotes.site(temp.resolve("notes-site"));
    Folder.write(notes, "moot.yaml", "title: Notes\nurl: https://example.org/notes/\n");
    Path odd = oddSite(temp.resolve("odd-site"));
    for (Path site : List.of(Product.CONTENT, Product.GOLDEN, notes, odd)) {
      SITES.add(PublishedSite.of(site, temp.resolve("built-" + SITES.size())));
    }
  }

  static List<PublishedSite> sites() {
    return SITES;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyAddressIsWholeAndLeadsToAPageOrAPlaceThatTheSiteHas(PublishedSite site)
      throws IOException {
    int checked = 0;
    for (String path : site.feeds("json")) {
      for (Document entry : site.entries(path)) {
        for (String name : List.of("href", "src", "cite")) {
          for (Element element : entry.select("[" + name + "]")) {
            String address = element.attr(name);
            if (!address.startsWith("#")) {
              assertThat(address).as(path).matches("(https?://[!-~]+|mailto:.+)");
              assertLeadsSomewhere(site, address);
              checked++;
            }
          }
        }
      }
    }
    assertThat(checked).as("the scan saw addresses").isPositive();
  }

  private static void assertLeadsSomewhere(PublishedSite site, String address) throws IOException {
    if (!address.startsWith(site.url())) {
      return;
    }
    Path file = site.served(address);
    assertThat(file).as(address).isRegularFile();
    int hash = address.indexOf('#');
    if (hash >= 0) {
      assertThat(Jsoup.parse(Files.readString(file)).getElementById(address.substring(hash + 1)))
          .as(address)
          .isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void referencesWithinAnEntryAreNotesAndTheirWaysBackAndResolve(PublishedSite site)
      throws IOException {
    for (String path : site.feeds("json")) {
      for (Document entry : site.entries(path)) {
        for (Element link : entry.select("a[href^=#]")) {
          Element target = entry.getElementById(link.attr("href").substring(1));
          assertThat(target).as(path + " " + link).isNotNull();
          assertThat(target.is("ol > li") || target.is("sup > a")).as(target.outerHtml()).isTrue();
        }
        assertThat(entry.select("sup > a[href*=#fn]")).hasSameSizeAs(entry.select("sup > a"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void idsAreUniqueInAnEntryAndAmongTheEntriesOfAFeed(PublishedSite site) throws IOException {
    for (String path : site.feeds("json")) {
      List<String> ids = new ArrayList<>();
      site.entries(path).forEach(e -> ids.addAll(e.select("[id]").eachAttr("id")));
      assertThat(ids).as(path).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void nothingNeedsAStyleSheetAScriptOrAHand(PublishedSite site) throws IOException {
    for (String path : site.feeds("json")) {
      for (Document entry : site.entries(path)) {
        assertThat(
                entry.select(
                    "svg, style, script, details, summary, iframe, form, input, button, object,"
                        + " video, audio, canvas, link, meta, [style], [hidden], [onclick]"))
            .as(path)
            .isEmpty();
        assertThat(entry.text()).doesNotContain("${", "<#");
      }
    }
  }

  @Test
  void theHtmlOfEveryEntryIsValid() throws Exception {
    List<Path> pages = new ArrayList<>();
    for (PublishedSite site : SITES) {
      for (Document entry : site.entries("feed.json")) {
        pages.add(temp.resolve("entry-" + pages.size() + ".html"));
      }
    }
    int at = 0;
    for (PublishedSite site : SITES) {
      for (var item : site.json("feed.json").getAsJsonArray("items")) {
        String html = item.getAsJsonObject().get("content_html").getAsString();
        Files.writeString(
            pages.get(at++),
            "<!doctype html><html lang=\"en\"><title>An entry</title><main>"
                + html
                + "</main></html>");
      }
    }
    assertThat(pages).hasSizeGreaterThan(7);
    assertThat(NuChecker.errors(pages)).isEmpty();
  }

  @Test
  void sixtyNotesAreAllThereInTheOrderOfTheTextOfThePage() {
    PublishedSite site = SITES.get(2);
    Document entry = site.entries("feed.json").get(0);
    Document page = Jsoup.parse(site.text(ManyNotes.PAGE));
    for (int i = 1; i <= ManyNotes.NOTES; i++) {
      assertThat(entry.text()).containsOnlyOnce(ManyNotes.word(i));
    }
    assertThat(entry.select("ol > li[id^=fn-]")).hasSize(ManyNotes.NOTES);
    assertThat(entry.select("sup > a").eachText())
        .hasSize(ManyNotes.NOTES + ManyNotes.TWICE)
        .isEqualTo(page.select("article sup.ref > a").eachText());
    for (Element note : entry.select("ol > li[id^=fn-]")) {
      for (Element back : note.select("a:contains(↩)")) {
        Element mark = entry.getElementById(back.attr("href").substring(1));
        assertThat(mark.attr("href")).isEqualTo("#" + note.id());
      }
    }
  }

  @Test
  void whatIsFoldedOrDrawnOnThePageIsReadInTheEntry() {
    Document entry = SITES.get(1).entries("feed.json").get(0);
    assertThat(entry.select("h3").eachText())
        .contains(
            "Background: Background, with emphasis",
            "Questions: Is this a question?",
            "Crux 1 of 2: Does it calm, in a blind trial?",
            "Does it calm? (partly verbatim, partly condensed in our words)");
    assertThat(entry.text())
        .contains(
            "Corrected, 21 Nov 2026: The trial had twelve people, not ten.",
            "Does it calm, in a blind trial? Yes: Ada O’Tea (stated). No: Ben (stated), Cleo (our reading).",
            "If yes: Ben drinks tea. Yes: Ada O’Tea (90%, stated)",
            "Cleo: a blind trial shows it (Would move towards: Tea is better than coffee.; stated;"
                + " by 1 Jan 2027; no outcome recorded)",
            "tea is calming (1 holds, 2 doubt)",
            "☑ tea",
            "☐ coffee",
            "Sources: A thread about cups");
    assertThat(entry.select("h1, h2, h3, h4").eachText()).noneMatch(t -> t.contains("#"));
    assertThat(entry.select("img").eachAttr("src"))
        .containsExactly("https://example.org/cups/assets/cup.svg");
    assertThat(entry.select("pre code")).isNotEmpty();
    assertThat(entry.select("table td")).isNotEmpty();
  }

  @Test
  void rawHtmlKeepsItsWordsAndLinksAndLosesWhatFeedsCannotShow() {
    PublishedSite site = SITES.get(3);
    Document entry = site.entries("feed.json").get(0);
    String post = "https://example.org/odd/posts/odd/";
    assertThat(entry.text())
        .contains("Folded The words inside.", "In a box.", "Seen in line.", "After all.")
        .doesNotContain("alert", "color: red", "Watch", "dropped");
    assertThat(entry.select("blockquote p b").eachText()).contains("Folded");
    assertThat(entry.select("a").eachAttr("href"))
        .contains(
            post, post + "#a-place", "https://example.org/odd/about/", "https://example.com/x");
    assertThat(entry.select("a:contains(shown on the site only)").eachAttr("href"))
        .containsOnly(post);
    assertThat(entry.select("ol ol li").eachText()).isNotEmpty();
    Set<String> listed = new TreeSet<>(entry.select("ol a").eachAttr("href"));
    assertThat(listed)
        .contains("https://example.org/odd/claims/d/a/", "https://example.org/odd/claims/d/c/");
  }

  @Test
  void aTagOfAnyLengthIsATag() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("long"));
    Folder.write(folder, "moot.yaml", "title: Long\nurl: https://example.org/\nmarkup: trusted\n");
    Folder.write(
        folder,
        "posts/a.md",
        "---\ntitle: A\ndate: 2026-01-01\n---\n\n<div>\n<b "
            + "a b ".repeat(200_000)
            + ">x</b>\n</div>\n");

    assertThat(Product.moot("build", folder).err()).isEmpty();
    assertThat(Files.readString(folder.resolve("_site/feed.json"))).contains("<b>x</b>");
  }

  private static Path oddSite(Path folder) throws IOException {
    Folder.write(
        folder, "moot.yaml", "title: Odd\nurl: https://example.org/odd/\nmarkup: trusted\n");
    Folder.write(folder, "pages/about.md", "---\ntitle: About\n---\nWords.\n");
    Folder.write(
        folder,
        "claims/d.yaml",
        """
        schema: claims/1
        debate: d
        title: A debate
        root: a
        claims:
          a: {text: The first holds., evidence: [{title: A paper, url: "https://example.org/p"}]}
          b: {text: The second holds., supports: [a], evidence: [{title: A paper, url: "https://example.org/p"}]}
          c: {text: The third holds., attacks: [b], evidence: [{title: A paper, url: "https://example.org/p"}]}
        """);
    Folder.write(
        folder,
        "posts/odd.md",
        """
        ---
        title: Odd things
        date: 2026-01-02
        debates: [d]
        tags: [odd things]
        ---
        [Below](#a-place), [a page](/about/), [elsewhere](//example.com/x).

        <details open><summary>Folded</summary>
        The words inside.
        </details>

        <div class="box" style="color: red" onclick="alert(1)"><p>In a box.</p></div>

        <style>p { color: red }</style>

        <script>alert(1)</script>

        <iframe src="https://example.com/film">Watch</iframe>

        <svg viewBox="0 0 1 1"><text>dropped</text></svg>

        Seen <span class="x">in <a href="/about/">line</a></span>. And <button>*dropped* too</button> gone.

        ## A place

        | Left | Right |
        |:-----|------:|
        | one  | two   |

        :::argument-map{debate=d}
        :::

        After all.
        """);
    return folder;
  }
}
