package dev.moot.api.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote what in texts as browsers copy them. A bar stands for the end of a line. */
class CopiedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Discourse, with and without handles, likes below
        "ole|Mar 2||Milk goes first.||6 Likes||mara|Mar 3||Can anybody taste it?||1 Like||Reply|",
        "Ole Olsen|ole|March 2, 2026, 10:14am|#1|Milk goes first.||mara|March 3, 2026|Can anybody taste it?",
        // Reddit as it is, and as it was
        "u/ole avatar|ole|•|3h ago|Milk goes first.|Upvote|5|Downvote|Reply|mara|•|2h ago|Can anybody taste it?",
        "[–]ole 5 points 3 hours ago|Milk goes first.|permalink embed save report reply|[–]mara 2 points 2 hours ago|Can anybody taste it?|permalink embed save parent report reply",
        "ole|·|2y ago|Milk goes first.||mara|·|2y ago|Can anybody taste it?",
        // Hacker News
        "ole 3 hours ago | parent | next [–]||Milk goes first.||reply||mara 2 hours ago | root | parent | next [–]||Can anybody taste it?||reply",
        "ole on March 2, 2026 | next [–]|Milk goes first.|mara on March 3, 2026 | prev|Can anybody taste it?",
        // phpBB
        "by ole » Mon Mar 02, 2026 9:14 am||Milk goes first.||by mara » Tue Mar 03, 2026 10:02 pm||Can anybody taste it?",
        "Post by ole » Mon Mar 02, 2026 9:14 am|Milk goes first.|Post by mara » Tue Mar 03, 2026 10:02 pm|Can anybody taste it?",
        // GitHub
        "ole commented on Mar 2, 2026||Milk goes first.||mara commented 3 hours ago||Can anybody taste it?",
        // WordPress, mail, Google Groups
        "Ole says:|March 2, 2026 at 10:14 am|Milk goes first.|Reply|Mara says:|March 3, 2026 at 9:00 pm|Can anybody taste it?|Reply",
        "On Mon, 2 Mar 2026 at 10:14, Ole wrote:||Milk goes first.||On Tue, Mar 3, 2026, 9:00 AM Mara wrote:||Can anybody taste it?",
        "Ole wrote:|Milk goes first.||Mara wrote:|Can anybody taste it?",
        "Posted by Ole on March 2, 2026|Milk goes first.||Posted by Mara on March 3, 2026|Can anybody taste it?",
        // social
        "Ole @ole · 3h|Milk goes first.||Mara @mara_q · 2h|Can anybody taste it?",
        "Ole|@ole|·|3h|Milk goes first.|Mara|@mara|·|Mar 2|Can anybody taste it?",
        "Ole • 3 years ago|Milk goes first.|Mara • 3 years ago|Can anybody taste it?",
        // chats
        "[02.03.26, 10:14:22] Ole: Milk goes first.|[02.03.26, 10:15:00] Mara: Can anybody taste it?",
        "02/03/2026, 10:14 - Ole: Milk goes first.|02/03/2026, 10:15 - Mara: Can anybody taste it?",
        "<ole> Milk goes first.|<mara> Can anybody taste it?",
        "[10:14] Ole: Milk goes first.|[10:15] Mara: Can anybody taste it?",
        "[10:14:22 am] Ole: Milk goes first.|[10:15:00 am] Mara: Can anybody taste it?",
        "10:14 Ole: Milk goes first.|10:15 Mara: Can anybody taste it?",
        "(10:14) Ole: Milk goes first.|(10:15) Mara: Can anybody taste it?",
        "Ole (10:14): Milk goes first.|Mara (10:15): Can anybody taste it?",
        "Ole [10:14]: Milk goes first.|Mara [10:15]: Can anybody taste it?",
        "Ole (2026-03-02 10:14): Milk goes first.|Mara (2026-03-02 10:15): Can anybody taste it?",
        "Ole (10:14):|Milk goes first.|Mara (10:15):|Can anybody taste it?",
        "Ole, [Mar 2]: Milk goes first.|Mara, [Mar 3]: Can anybody taste it?",
        "Ole — Today at 10:14 AM|Milk goes first.|Mara — Today at 10:20 AM|Can anybody taste it?",
        // by hand
        "Ole, 2026-03-02:||Milk goes first.||Mara (2026-03-03):||Can anybody taste it?",
        "Ole: Milk goes first.||Mara: Can anybody taste it?||Ole: No.",
        "Ole schrieb am 2. März 2026:|Milk goes first.|Mara schrieb am 3. März 2026:|Can anybody taste it?",
        "Ole a écrit le 2 mars 2026 :|Milk goes first.|Mara a écrit le 3 mars 2026 :|Can anybody taste it?",
      })
  void formsOfSitesAreKnown(String copied) {
    List<String> said = said(copied);
    assertThat(said).anyMatch(s -> s.matches("(?i)(u/)?ole( olsen)?: .*Milk goes first.*"));
    assertThat(said).anyMatch(s -> s.matches("(?i)mara: .*Can anybody taste it.*"));
    assertThat(said).noneMatch(s -> s.matches("(?i)(?!mara:).*anybody taste it.*"));
    assertThat(said).noneMatch(s -> s.matches("(?i)(?!(u/)?ole).*Milk goes first.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mara wrote on 3 March 2026:",
        "mara · 2h ago",
        "mara | 3 March | reply",
        "#2 mara (3 March 2026)",
        "mara",
        "kim:",
        "Posted by kim, yesterday",
        "kim commented 3 days ago",
        "-- kim, 3 Mar 2026 --",
        "kim 5 points 2 hours ago",
        "[-]kim2y42"
      })
  void anotherFormEndsAPostAndNamesNobody(String head) {
    String copied =
        "[1] ole, 2026-03-02||Milk goes first.||[2] mara||Yes.||[3] ole||No.||"
            + head
            + "||Can anybody taste it?||[4] mara||Hm.";
    assertThat(said(copied))
        .contains("ole: No.", "mara: Hm.")
        .anyMatch(s -> s.startsWith(": ") && s.contains("Can anybody taste it?"));
    assertThat(CopiedText.of(copied.replace("|", "\n")).doubtful()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jens P.", "Jens Jr.", "J.P.", "Ärla", "今日は", "Øle Å."})
  void aNameAboveADayMayEndInAFullStopAndBeginAsItLikes(String name) {
    String copied =
        "Hanne|Mar 2||Close it.||" + name + "|Mar 2, 2026 (edited)||Keep it.||Hanne|Mar 3||No.";
    assertThat(said(copied)).containsExactly("Hanne: Close it.", name + ": Keep it.", "Hanne: No.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tove!|Mar 2",
        "Who?|Mar 2",
        "Jens|2. marts 2026",
        "Jens Peter|2026年3月2日",
        "\u2605 Jens|2 maaliskuuta 2026",
        "Jens.|Mar 2 at noon, 2026"
      })
  void whatMayBeANameAboveADayIsNobodysAndTold(String head) {
    String copied = "Hanne|Mar 2||Close it.||" + head + "||Keep it.||Hanne|Mar 3||No.";
    assertThat(said(copied))
        .contains("Hanne: Close it.", "Hanne: No.")
        .anyMatch(s -> s.startsWith(": ") && s.contains("Keep it."));
    assertThat(CopiedText.of(copied.replace("|", "\n")).doubtful()).isNotEmpty();
  }

  @Test
  void aHeadThatIsPutIntoACopiedTextCounts() {
    assertThat(said("Hanne|Mar 2||Close it.||[2] Jens, 2026-03-02||Keep it.||Hanne|Mar 3||No."))
        .containsExactly("Hanne: Close it.", "Jens: Keep it.", "Hanne: No.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Edit: I was wrong on 3 March.",
        "I read it on 3 March 2026 and agree with all of what it says, still",
        "Two points:",
        "- 3 March 2026",
        "> mara, 3 March 2026",
        "Note:",
        "Mara wrote:||> Can anybody taste it?",
        "See [1].",
        "The costs were 90,000 in 2026|and nobody paid.",
        "First|second|third.",
        "It is so.|It always was, a while.",
        "He may|say it in one word."
      })
  void whatPeopleWriteIsNoHead(String words) {
    String copied = "[1] ole, 2026-03-02||Milk goes first.||" + words + "||Really.";
    assertThat(CopiedText.of(copied.replace("|", "\n")).doubtful()).isEmpty();
    assertThat(said(copied)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Milk goes first.||Can anybody taste it?",
        "I think so. – ole|Mar 2 at 10:14|No, it does not. – mara|Mar 3 at 9:00",
        "Milk goes first.||answered Mar 2 at 10:14|Ole|1,234",
        "Note: all of this is old.||Update: it is not.||Edit: it is.",
        "I agree|Mar 2||Ole|Mar 3||That is all."
      })
  void whereNoFormIsSureNobodyIsNamed(String copied) {
    assertThat(CopiedText.of(copied.replace("|", "\n")).posted().posts()).isEmpty();
  }

  @Test
  void whatStandsBeforeTheFirstHeadIsNobodys() {
    assertThat(said("Milk first?||by ole » Mon Mar 02, 2026 9:14 am|Yes.||by kim » today|No."))
        .containsExactly(": Milk first?", "ole: Yes.", "kim: No.");
  }

  @Test
  void longTextsAreReadInATimeThatGrowsWithThem() {
    String chat = "<ole> Milk goes first.\nmara\n\nMara: No.\n".repeat(5_000);
    assertThat(CopiedText.of(chat).posted().posts()).hasSize(5_000);
    assertThat(CopiedText.of("A".repeat(500_000) + "\n" + "Ab ".repeat(200_000)).posted().posts())
        .isEmpty();
  }

  private static List<String> said(String copied) {
    String text =
        copied.contains(" | ")
            ? copied.replaceAll("(?<! )\\|(?! )", "\n")
            : copied.replace("|", "\n");
    List<String> lines = PostedText.lines(text);
    return CopiedText.of(text).posted().posts().stream()
        .map(
            p ->
                p.head().author()
                    + ": "
                    + (p.words() - 1 < lines.size() && p.words() < p.end()
                        ? lines.get(p.words() - 1).substring(p.column())
                            + " "
                            + lines.subList(p.words(), p.end() - 1).stream()
                                .filter(l -> !CopiedText.isBesidePosts(l))
                                .collect(Collectors.joining(" "))
                        : ""))
        .map(s -> s.replaceAll("\\s+", " ").strip())
        .toList();
  }
}
