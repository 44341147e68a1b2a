package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What pages say in JSON-LD of who said what. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedDataTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Does tea </script> "help"?
      root: helps
      sources:
        thread: {file: thread.txt, title: A thread, kind: comment-thread, url: "https://example.org/t", date: 2026-01-02}
        talk: {file: talk.txt, title: A talk, kind: transcript, stored: false}
        note: {file: note.txt, title: A letter}
        blog: {title: A post, kind: post, url: "https://example.org/b"}
      participants:
        ada: {name: Ada, url: "https://ada.example.org/"}
        guest: {name: The guest, anonymised: true}
        eve: {name: Eve}
        kim: {name: Kim}
        lee: {name: Lee}
      claims:
        helps:
          text: Tea helps.
          quotes:
            - {by: ada, source: thread, exact: it helps me}
            - {by: guest, source: note, exact: a cup works}
            - {by: ada, source: talk, exact: nobody compared this}
            - {by: ada, source: blog, exact: nor this}
            - {source: thread, exact: said by whom}
            - {by: eve, source: thread, exact: it does not}
            - {by: kim, source: thread, exact: so I drink it}
            - {by: lee, source: thread, exact: what is tea}
          stances:
            ada: {stance: accept, quote: {source: thread, exact: it helps me}}
            guest: {stance: lean-accept, quote: {source: note, exact: a cup works}}
            eve: {stance: reject, quote: {source: thread, exact: it does not}}
            kim: {stance: accept, estimated: true}
      """;

  private String claim = "";
  private String post = "";
  private String withoutUrl = "";

  @BeforeAll
  void build(@TempDir Path folder) {
    TinySite site =
        TinySite.broadsheet(folder)
            .file("claims/tea.yaml", CLAIMS)
            .file(
                "sources/thread.txt",
                "Well, it helps me. So said by whom? No, it does not; so I drink it: what is tea?\n")
            .file("sources/note.txt", "I think a cup works.\n")
            .post("first", "2026-01-01", "summary: Tea.\ndebates: [tea]\n", "[[helps]] it is.");
    withoutUrl = site.build().file("claims/tea/helps/index.html");
    TinySite.Built built = site.config("url: https://example.org/cups/").build();
    claim = data(built.file("claims/tea/helps/index.html"));
    post = data(built.file("posts/first/index.html"));
  }

  private static String data(String page) {
    Matcher data =
        Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
            .matcher(page);
    assertThat(data.find()).isTrue();
    return data.group(1);
  }

  @Test
  void wordsThatAStoredTextHasAreAQuotationByTheirSpeaker() {
    assertThat(claim)
        .contains(
            "{\"@type\": \"Quotation\", \"text\": \"it helps me\", \"author\": {\"@type\": \"Person\","
                + " \"name\": \"Ada\"}, \"isBasedOn\": {\"@type\": \"DiscussionForumPosting\", \"url\":"
                + " \"https://example.org/t\", \"name\": \"A thread\", \"datePublished\":"
                + " \"2026-01-02\"}}")
        .contains(
            "{\"@type\": \"Quotation\", \"text\": \"a cup works\", \"author\": {\"@type\": \"Person\","
                + " \"name\": \"The guest\"}}");
  }

  @Test
  void wordsThatNothingCheckedOrNobodySaidAreNone() {
    assertThat(claim)
        .doesNotContain("nobody compared this")
        .doesNotContain("nor this")
        .doesNotContain("said by whom");
  }

  @Test
  void aClaimDoesNotAppearInAnObjectionNorInWordsThatAreReadOnly() {
    assertThat(claim)
        .doesNotContain("it does not")
        .doesNotContain("so I drink it")
        .doesNotContain("what is tea");
  }

  @Test
  void theClaimIsTheWriters() {
    assertThat(claim)
        .contains(
            "\"claimInterpreter\": {\"@type\": \"Organization\", \"@id\": \"https://example.org/cups/#publisher\"")
        .doesNotContain("\"author\": {\"@type\": \"Person\", \"name\": \"Ada\"}}\n")
        .doesNotContain("/posts/first/");
  }

  @Test
  void aDigestIsBasedOnThoseOfItsSourcesThatHaveAnAddress() {
    assertThat(post)
        .contains("\"@type\": \"DiscussionForumPosting\", \"url\": \"https://example.org/t\"")
        .contains("\"@type\": \"SocialMediaPosting\", \"url\": \"https://example.org/b\"")
        .doesNotContain("A talk")
        .doesNotContain("A letter");
  }

  @Test
  void textIsJsonAndEndsNoScript() {
    assertThat(claim)
        .contains("\"Does tea \\u003c\\/script> “help”?\"")
        .doesNotContain("&quot;")
        .doesNotContain("&amp;");
  }

  @Test
  void withoutAnAddressThereIsNone() {
    assertThat(withoutUrl).doesNotContain("ld+json");
  }
}
