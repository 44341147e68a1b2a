package dev.moot.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Participant;
import dev.moot.engine.diagnostic.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a source lies where, and what a quote of marked words would be. */
class SourceDeskTest {

  @TempDir private Path temp;

  private LaidOut laidOut() throws IOException {
    return new LaidOut(temp, LaidOut.CLAIMS, LaidOut.TEXT);
  }

  private static String words(DeskSource source, Span span) {
    return source.text().text().substring(span.start(), span.end());
  }

  @Test
  void postsHaveTheirHeadsAndParagraphs() throws IOException {
    try (LaidOut site = laidOut()) {
      DeskSource source = site.source();
      List<DeskPost> posts = source.text().posts();

      assertThat(posts)
          .extracting(p -> p.head().orElseThrow().author())
          .containsExactly("ada", "Ben Holm", "cleo");
      assertThat(posts.get(1).paragraphs())
          .extracting(p -> words(source, p))
          .containsExactly("I agree. It froze through twice,\nand that’s that.");
      assertThat(source.author(posts.get(1).head().orElseThrow()).map(Participant::name))
          .contains("Ben Holm");
      assertThat(source.author(posts.get(2).head().orElseThrow())).isEmpty();
    }
  }

  @Test
  void quotesLieWhereTheirWordsStandAndSayWhatFor() throws IOException {
    try (LaidOut site = laidOut()) {
      DeskQuote quote = site.source().quotes().get(0);

      assertThat(quote.claims()).containsExactly(new ClaimId("pond", "drain"));
      assertThat(quote.by()).contains("ada");
      assertThat(quote.places())
          .extracting(p -> words(site.source(), p))
          .containsExactly("It should be drained.");
    }
  }

  @Test
  void whatIsNotUsedIsKnown() throws IOException {
    try (LaidOut site = laidOut()) {
      assertThat(site.source().unquoted())
          .extracting(p -> p.head().orElseThrow().author())
          .containsExactly("Ben Holm", "cleo");
      // 17 letters of 74 that stand in posts.
      assertThat(site.source().share()).isCloseTo(17.0 / 74, within(.001));
    }
  }

  @Test
  void aTextThatNamesNobodyIsReadByParagraphs() throws IOException {
    try (LaidOut site =
        new LaidOut(temp, LaidOut.CLAIMS, "It should be drained.\r\n\r\n \r\nBut\r\nwhen?")) {
      assertThat(site.source().text().posts())
          .extracting(p -> words(site.source(), p.words()))
          .containsExactly("It should be drained.", "But\nwhen?");
      assertThat(site.source().unquoted()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void placesAreThoseThatABrowserCounts(String end) throws Exception {
    String text = LaidOut.TEXT.replace("twice", "\0 twice").replace("\n", end);
    try (LaidOut site = new LaidOut(temp, LaidOut.CLAIMS, text)) {
      String shown = LaidOut.TEXT.replace("twice", "\uFFFD twice");
      assertThat(site.source().text().text()).isEqualTo(shown);
      int at = shown.indexOf("that’s that");
      QuoteDraft draft = site.desk.draft(site.marked(at, at + 11));
      assertThat(draft.words().exact()).isEqualTo("that’s that");
      assertThat(draft.author().map(Participant::name)).contains("Ben Holm");
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstPost() throws IOException {
    try (LaidOut site = new LaidOut(temp, LaidOut.CLAIMS, "\uFEFF" + LaidOut.TEXT)) {
      assertThat(site.source().text().posts()).hasSize(3);
    }
  }

  @Test
  void wordsThatRepeatLieWithWhoeverSaysThem() throws IOException {
    String claims = LaidOut.CLAIMS.replace("It should be drained.\"}", "I agree\"}");
    try (LaidOut site =
        new LaidOut(temp, claims, LaidOut.TEXT.replace("[2] Ben", "> I agree.\n\n[2] Ben"))) {
      assertThat(site.source().quotes().get(0).places())
          .containsExactly(new Span(43, 50))
          .allMatch(p -> words(site.source(), p).equals("I agree"));
    }
  }

  @Test
  void aLineWithoutEndIsLaidOutInPieces() throws IOException {
    String text =
        "It should be drained. " + "\uD83D\uDC38".repeat(20_000) + " " + "frog ".repeat(9000);
    try (LaidOut site = new LaidOut(temp, LaidOut.CLAIMS, text)) {
      List<Span> pieces = site.source().text().posts().stream().map(DeskPost::words).toList();

      assertThat(pieces).hasSizeGreaterThan(10);
      assertThat(pieces).allMatch(p -> p.end() - p.start() <= Paragraphs.LONGEST);
      assertThat(String.join("", pieces.stream().map(p -> words(site.source(), p)).toList()))
          .isEqualTo(text.stripTrailing() + " ");
      assertThat(pieces).noneMatch(p -> Character.isLowSurrogate(text.charAt(p.start())));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '"',
      value = {
        "gree. It froze thr ! [2] ! agree. It froze through ! ben",
        "twice,/and that ! [2] ! twice, and that’s ! ben",
        "/I agree./ ! [3] ! I agree. ! nobody",
        "ree with Cl ! [1] ! agree with Cleo ! ada",
      })
  void wholeWordsAreQuotedOfWhomTheTextNames(String marked, String after, String exact, String by)
      throws Exception {
    try (LaidOut site = laidOut()) {
      QuoteDraft draft = site.desk.draft(site.marked(marked.replace("/", "\n"), after));

      assertThat(draft.words().exact()).isEqualTo(exact);
      assertThat(draft.author().map(p -> p.id().local()).orElse("nobody")).isEqualTo(by);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '"',
      value = {
        "> Never. ! Never ! nobody",
        " > Never. ! Never ! nobody",
        "   >> Never. ! Never ! nobody",
        "> It was/so. ! so ! nobody",
        "> It was/as/ever. ! ever ! nobody",
        "> Never.//So. ! So ! ben",
        ">/So. ! So ! ben",
        "First./> Never. ! First./> Never ! nobody",
        "First./  > Never. ! First./  > Never ! nobody",
        "> Never.//So. ! Never.//So ! nobody",
        "So 3 > 2. ! So 3 > 2 ! ben",
        "> Never./[3] ada//So. ! So ! ada",
      })
  void whatIsRepeatedIsNotProposedAsTheAuthors(String post, String marked, String by)
      throws Exception {
    String text = "[1] ada\n\nYes.\n\n[2] ben\n\n" + post.replace("/", "\n") + "\n";
    try (LaidOut site = new LaidOut(temp, LaidOut.CLAIMS, text)) {
      QuoteDraft draft = site.desk.draft(site.marked(marked.replace("/", "\n"), "[2]"));
      assertThat(draft.author().map(p -> p.id().local()).orElse("nobody")).isEqualTo(by);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ben✓", "(ben)", "Bén", "ben_", "Ben Holm."})
  void whoseNameIsNearlyThatOfAParticipantIsNotProposed(String called) throws Exception {
    String text = LaidOut.TEXT.replace("Ben Holm to", called + " to");
    try (LaidOut site = new LaidOut(temp, LaidOut.CLAIMS, text)) {
      QuoteDraft draft = site.desk.draft(site.marked("froze", "[2]"));
      assertThat(draft.author()).isEmpty();
      assertThat(draft.called()).contains(called);
    }
  }

  @Test
  void whoIsNoParticipantIsNamedAsTheTextDoes() throws Exception {
    try (LaidOut site = laidOut()) {
      assertThat(site.desk.draft(site.marked("I agree.", "[3]")).called()).contains("cleo");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 5", "30 120", "19 21", "5 5", "9 3", "-1 4", "0 99999"})
  void whatIsNotWordsOfOnePostIsNoQuote(String places) throws IOException {
    String[] ends = places.split(" ");
    try (LaidOut site = laidOut()) {
      MarkedWords marked = site.marked(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
      assertThatThrownBy(() -> site.desk.draft(marked)).isInstanceOf(DeskRefusal.class);
    }
  }

  @Test
  void aFileThatCannotBeReadLeavesTheDebateAsItWas() throws IOException {
    try (LaidOut site = laidOut()) {
      Files.writeString(site.claims, LaidOut.CLAIMS.replace("root: drain", "root: ["));
      site.live.update(Set.of(site.claims));

      assertThat(site.source().current()).isFalse();
      assertThat(site.source().quotes()).hasSize(1);
      assertThat(site.desk.debates()).hasSize(1);
    }
  }

  @Test
  void aSourceWithoutATextIsNotLaidOut() throws IOException {
    try (LaidOut site = laidOut()) {
      Files.delete(site.text);
      site.live.update(Set.of(site.text));

      assertThat(site.desk.source("pond", "thread")).isEmpty();
      assertThat(site.desk.source("pond", "other")).isEmpty();
      assertThat(site.desk.source("other", "thread")).isEmpty();
    }
  }
}
