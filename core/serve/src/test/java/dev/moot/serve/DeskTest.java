package dev.moot.serve;

import static dev.moot.serve.ServedDesk.CLAIMS;
import static dev.moot.serve.ServedDesk.PAGE;
import static dev.moot.serve.ServedDesk.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.serve.ServedDesk.Asking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of the desk have, and that a quote comes into the file and onto the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

  private ServedDesks desks;

  @BeforeAll
  void begin(@TempDir Path temp) {
    desks = new ServedDesks(temp);
  }

  @AfterAll
  void stop() throws IOException {
    desks.close();
  }

  @Test
  void aQuoteIsPutWhereItIsAskedForAndThePageHasIt() throws Exception {
    ServedDesk desk = desks.own("aQuoteIsPutWhereItIsAskedForAndThePageHasIt");
    String before = desk.get(PAGE);

    assertThat(new Asking(desk).post())
        .startsWith("HTTP/1.1 200 ")
        .contains("- {by: ada, source: thread, exact: It freezes}");
    assertThat(desk.written())
        .isEqualTo(CLAIMS + "    quotes:\n      - {by: ada, source: thread, exact: It freezes}\n");
    assertThat(desk.pageWith("data-label=\"freeze\">It freezes</a>"))
        .doesNotContain("data-claims=\"" + shown(before, "claims"));
  }

  @Test
  void whatASourceSaysIsTextOnThePage() throws Exception {
    String page = desks.shared(false).get(PAGE);

    assertThat(page)
        .contains("Content-security-policy: default-src 'none'; script-src 'self';")
        .contains("X-frame-options: DENY")
        .contains("&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;all&quot;.")
        .contains("<h1 dir=\"auto\">&lt;b&gt;Thread&lt;/b&gt;</h1>")
        .contains("Drain &lt;the&gt; pond?")
        .contains("title=\"Ada, quoted for: The pond should be drained.\"")
        .doesNotContain("<b>Thread", "<script>");
  }

  @Test
  void whatSomebodyRepeatsLooksLikeNoneOfTheirOwnWords() throws Exception {
    assertThat(desks.shared(false).get(PAGE))
        .containsPattern("<p dir=\"auto\" data-at=\"\\d+\" class=\"repeated\">&gt; Fill it.</p>")
        .containsPattern("<p dir=\"auto\" data-at=\"\\d+\"><a class=\"quote\"[^>]*>Drain it");
  }

  @Test
  void everyLinkWithinThePageLeadsToSomethingThatIsThereOnce() throws Exception {
    String page = desks.shared(false).get(PAGE);
    List<String> ids = found(page, " id=\"([^\"]*)\"");

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(found(page, " href=\"#([^\"]*)\"")).hasSize(4).isSubsetOf(ids);
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(r -> r.group(1)).toList();
  }

  @Test
  void aQuoteToBeCopiedIsForThePageAlone() throws Exception {
    ServedDesk desk = desks.shared(false);
    String ask = PAGE + "quote?from=9&to=14&text=" + shown(desk.get(PAGE), "text") + "&by=";

    assertThat(desk.get(ask, "Sec-Fetch-Site: same-origin"))
        .contains("- {source: thread, exact: Drain}", "\"called\":\"The text says ada.\"");
    assertThat(desk.get(PAGE)).contains("<b dir=\"auto\">Ada</b> <span dir=\"auto\">(ada)</span>");
    assertThat(desk.get(ask, "Sec-Fetch-Site: cross-site")).startsWith("HTTP/1.1 403 ");
    assertThat(desk.get(ask, "Origin: http://evil.example")).startsWith("HTTP/1.1 403 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/_moot/desk/pond/lost/",
        "/_moot/desk/pond/nothing/",
        "/_moot/desk/../../moot.yaml",
        "/_moot/desk/pond/..%2f..%2fmoot.yaml/",
        "/_moot/desk/pond/thread/pond.txt",
      })
  void whatIsNoSourceIsNotThere(String path) throws Exception {
    assertThat(desks.shared(false).get(path)).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void theListSaysWhatIsUsedAndWhatIsMissing() throws Exception {
    ServedDesk desk = desks.shared(false);
    assertThat(desk.server.desk()).contains(desk.server.url() + "_moot/desk/");
    assertThat(desk.get("/_moot/desk/"))
        .contains("href=\"" + PAGE + "\"")
        .contains("1 of 1 post with a quote")
        .contains("put it into sources/lost.txt");
  }

  @Test
  void pagesSpeakTheLanguageOfTheSite() throws Exception {
    ServedDesk desk = desks.own("he", false, "title: Teiche\nlanguage: he\n");
    assertThat(desk.get("/_moot/desk/"))
        .contains("<html lang=\"he\" dir=\"rtl\">")
        .contains("<h1>מקורות</h1>");
  }

  @Test
  void aSiteThatCannotBeShownYetHasADeskAllTheSame() throws Exception {
    ServedDesk desk = desks.own("aSiteThatCannotBeShownYetHasADeskAllTheSame");
    Files.writeString(desk.claims, CLAIMS.replace("root: drain", "root: ["));

    assertThat(desk.pageWith("claims/pond.yaml cannot be read as it is now"))
        .contains("data-label=\"drain\"");
    assertThat(new Asking(desk).post()).startsWith("HTTP/1.1 409 ").contains("mend it first");
  }
}
