package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Account;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Remark;
import dev.moot.api.draft.Unreadable;
import dev.moot.api.plugin.EarlierImport;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.thread.Leftovers;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A thread that has grown since it was imported. */
class LongerThreadTest {

  private static final String SHORT =
      "[1] ole, 2026-03-02\n\nMilk goes first, says Mara.\n\n[2] Mara to [1], 2026-03-03\n\nWhy? I never did.\n";

  private static final String LONGER =
      "[1] ole, 2026-03-02\n\nMilk goes first, says Mara.\n\n[2] bo to [1], 2026-03-05\n\nI am at 5%.\n\n"
          + "[3] Mara to [1], 2026-03-03\n\nWhy? I never did.\n\n[4] ole to [2], 2026-03-06\n\nLow, bo.\n";

  private static Imported read(String text, boolean anonymised, EarlierImport... earlier) {
    return ImportCase.importer("thread")
        .read(
            ImportRequest.of("milk.txt", text)
                .withoutNames(anonymised)
                .after(earlier.length == 0 ? Optional.empty() : Optional.of(earlier[0])));
  }

  private static EarlierImport imported(String text, boolean anonymised) {
    Draft draft = (Draft) read(text, anonymised);
    return new EarlierImport(
        ImportCase.source(draft).orElseThrow(), draft.names(), name -> Set.of());
  }

  @Test
  void whatIsNewComesBehindWhatWasThereAndNamesItByItsNumber() {
    EarlierImport earlier = imported(SHORT, false);
    Draft draft = (Draft) read(LONGER, false, earlier);
    assertThat(ImportCase.source(draft).orElseThrow())
        .isEqualTo(
            earlier.text()
                + "\n[3] bo to [1], 2026-03-05\n\nI am at 5%.\n\n[4] ole to [3], 2026-03-06\n\nLow, bo.\n");
    assertThat(draft.debate().comments())
        .containsExactly(
            "", "2 posts more, from line 9 of the source.", "  11 bo, number: I am at 5%.");
    assertThat(draft.posts()).isEmpty();
  }

  @Test
  void whatIsNewIsCountedInTheLastLinesAndForOtherPrograms() {
    Account grown = ((Draft) read(LONGER, false, imported(SHORT, false))).account();
    assertThat(grown.notes())
        .containsExactly("new: 2 posts, 1 person, 1 sentence that may be worth a claim");
    assertThat(grown.counts())
        .filteredOn(c -> c.key().startsWith("added."))
        .extracting(c -> c.key() + " " + c.number())
        .containsExactly("added.posts 2", "added.participants 1", "added.cues 1");
    assertThat(((Draft) read(LONGER, true, imported(SHORT, true))).account().notes().get(0))
        .startsWith("new: 2 posts, 1 person, ");
    Account same = ((Draft) read(SHORT, false, imported(SHORT, false))).account();
    assertThat(same.notes()).isEmpty();
    assertThat(same.counts())
        .filteredOn(c -> c.key().equals("added.posts"))
        .singleElement()
        .matches(c -> c.number() == 0);
    assertThat(((Draft) read(SHORT, false)).account().notes()).isEmpty();
  }

  @Test
  void whereNothingIsNewTheTextStaysByteForByte() {
    String mended = imported(SHORT, false).text().replace("\n", "\r\n") + "\r\n\r\n";
    Draft draft =
        (Draft) read(SHORT, false, new EarlierImport(mended, Optional.empty(), name -> Set.of()));
    assertThat(draft.debate().sources().get(0).text()).hasValue(mended);
    assertThat(draft.debate().comments()).isEmpty();
  }

  @Test
  void aTextWithoutHeadsSaysWhatToType() {
    Draft draft = (Draft) read("Milk goes first.\n\nIt always did, they say.\n", false);
    assertThat(draft.account().remarks())
        .extracting(Remark::words)
        .singleElement()
        .asString()
        .startsWith("no line says where a post begins: put one such as `[1] NAME, 2026-03-02`");
  }

  @Test
  void aPostThatWasChangedIsToldAndStays() {
    EarlierImport earlier = imported(SHORT, false);
    Draft draft =
        (Draft) read(SHORT.replace("says Mara.", "says Mara. Edit: not."), false, earlier);
    assertThat(draft.debate().sources().get(0).text()).hasValue(earlier.text());
    assertThat(draft.account().remarks())
        .extracting(Remark::words)
        .containsExactly("[1]: reads otherwise now: it stays as it is");
  }

  @Test
  void peopleKeepTheNamesThatTheyWereGiven() {
    EarlierImport earlier = imported(SHORT, true);
    Draft draft = (Draft) read(LONGER.replace("bo", "bob"), true, earlier);
    assertThat(ImportCase.source(draft).orElseThrow())
        .startsWith(earlier.text())
        .endsWith("[4] voice-1 to [3], 2026-03-06\n\nLow, voice-3.\n");
    assertThat(draft.names().orElseThrow())
        .startsWith(earlier.names().orElseThrow())
        .contains("\nvoice-3: bob\n", "in a post of voice-1: bob -> voice-3");
    assertThat(((Unreadable) read(LONGER, false, earlier)).hint()).contains("`--anonymise`");
    assertThat(((Unreadable) read(LONGER, true, imported(SHORT, false))).hint())
        .contains("leave out `--anonymise`");
  }

  @Test
  void whomTheClaimFileKnowsByAHandleIsNobodyNew() {
    EarlierImport before = imported(SHORT, false);
    EarlierImport earlier =
        new EarlierImport(
            before.text(), before.names(), knows(Map.of("mara", "host", "bo", "bob")));
    Draft draft =
        (Draft)
            read(
                LONGER + "\n[5] MARA, 2026-03-07\n\nI am at 7%.\n\n[6] cy\n\nHello there, all.\n",
                false,
                earlier);
    assertThat(draft.debate().participants()).extracting(p -> p.key()).containsExactly("cy");
    assertThat(draft.account().notes())
        .containsExactly("new: 4 posts, 1 person, 2 sentences that may be worth a claim");
    assertThat(draft.account().counts())
        .filteredOn(c -> c.key().equals("participants"))
        .singleElement()
        .matches(c -> c.number() == 4);
    assertThat(draft.debate().comments()).contains("  19 host, number: I am at 7%.");
    assertThat(ImportCase.source(draft).orElseThrow())
        .startsWith(before.text())
        .contains("[3] bo to [1]", "[5] host, 2026-03-07", "[6] cy");
  }

  @Test
  void aTextInWhichTheWriterRenamedSomebodyGoesOnCallingThemSo() {
    EarlierImport before = imported(SHORT, false);
    EarlierImport earlier =
        new EarlierImport(
            before.text().replace("] ole", "] critic"),
            Optional.empty(),
            knows(Map.of("ole", "critic", "critic", "critic")));
    Draft draft = (Draft) read(LONGER, false, earlier);
    assertThat(ImportCase.source(draft).orElseThrow())
        .isEqualTo(
            earlier.text()
                + "\n[3] bo to [1], 2026-03-05\n\nI am at 5%.\n\n[4] critic to [3], 2026-03-06\n\nLow, bo.\n");
    assertThat(draft.account().remarks()).isEmpty();
  }

  @Test
  void whomTwoOfTheClaimFileMayBeIsNotAThird() {
    EarlierImport before = imported(SHORT, false);
    Draft draft =
        (Draft)
            read(
                LONGER,
                false,
                new EarlierImport(before.text(), before.names(), name -> Set.of("one", "two")));
    assertThat(draft.debate().participants()).isEmpty();
    assertThat(draft.debate().comments()).contains("  11 bo, number: I am at 5%.");
  }

  @Test
  void whomTheWriterTookOutOfTheClaimFileStaysOut() {
    Draft draft = (Draft) read(LONGER, false, imported(SHORT, false));
    assertThat(draft.debate().participants()).extracting(p -> p.key()).containsExactly("bo");
  }

  private static Function<String, Set<String>> knows(Map<String, String> ids) {
    return name ->
        Optional.ofNullable(ids.get(name.toLowerCase(Locale.ROOT))).stream()
            .collect(Collectors.toSet());
  }

  @Test
  void aDayWithoutItsYearStaysAsItIsWrittenAndNoYearIsGuessed() {
    String copied =
        "Ole · Mar 2\n\nMilk goes first.\n\nMara · 3. März\n\nWhy? I never did.\n\nBo · 3h ago\n\nHm, 5%.\n\n"
            + "Ole · 2/3/2026\n\nLow.\n";
    Draft draft = (Draft) read(copied, false);
    String text = ImportCase.source(draft).orElseThrow();
    assertThat(text)
        .contains("[1] ole, Mar 2\n", "[2] mara, 3. März\n", "[3] bo\n", "[4] ole, 2/3/2026\n");
    assertThat(draft.account().remarks())
        .extracting(Remark::words)
        .containsExactly(
            "the days of 3 posts are told without a year, or in numbers of which nobody knows the order,"
                + " and stand as they were written: write whole ones, such as `2026-03-02`, if you know"
                + " them",
            "beside 1 post no day stands, or only how long ago it was");
    EarlierImport earlier = new EarlierImport(text, Optional.empty(), name -> Set.of());
    Draft again = (Draft) read(copied + "\nMara · Mar 5\n\nNo.\n", false, earlier);
    assertThat(ImportCase.source(again).orElseThrow())
        .isEqualTo(text + "\n[5] mara, Mar 5\n\nNo.\n");
  }

  @Test
  void severalOfAKindAreCalledSo() {
    assertThat(Leftovers.Kind.of("lost.notices", "notice of the forum").many())
        .isEqualTo("notices of the forum");
    assertThat(Leftovers.HIDDEN.many()).isEqualTo("characters that nobody sees");
  }

  @Test
  void ofATextThatNamesNobodyTheParagraphsThatAreNotThereAreAdded() {
    EarlierImport earlier = imported("One paragraph of it.\n\nAnother one.\n", false);
    Draft draft =
        (Draft) read("One paragraph of it.\n\nBetween, 7.\n\nAnother one.\n", false, earlier);
    assertThat(draft.debate().sources().get(0).text()).hasValue(earlier.text() + "\nBetween, 7.\n");
    assertThat(draft.debate().comments()).contains("  5, number: Between, 7.");
  }
}
