package dev.moot.engine.link.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Severity;
import dev.moot.engine.parse.ClaimFileReader;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose the words of a quote are, by the heads of posts in its source. */
class AttributionTest {

  private static final String THREAD =
      """
      [1] ole, 2026-03-02

      Milk goes first. Nobody tastes a difference.

      [2] mara to [1], 2026-03-03

      > Nobody tastes a difference.

      That is our crux: can anybody taste it?

      [3] kim to [2], 2026-03-04

      Milk goes first. I agree with that.

      > as my aunt has it
      """;

  @TempDir Path site;
  private final List<Diagnostic> found = new ArrayList<>();

  @Test
  void wordsOfTheirOwnAreTheirs() throws IOException {
    assertThat(check("exact: That is our crux, by: mara")).isEmpty();
  }

  @Test
  void wordsOfSomebodyElseAreAnErrorWhereThatIsSaid() throws IOException {
    assertThat(check("exact: That is our crux, by: ole"))
        .containsExactly(
            "9:55 claims/other-author these words are not by `ole`: they stand in post [2] of source"
                + " `t`, by `mara` -> write `by: mara`, or take words of `ole`");
    assertThat(found.get(0).related().get(0).location().toString()).isEqualTo("sources/t.txt:5");
  }

  @Test
  void whatTwoPeopleSayIsEithersAndTheOtherPlaceIsNoneOfTheirs() throws IOException {
    assertThat(check("exact: Milk goes first., by: ole")).isEmpty();
    assertThat(check("exact: Milk goes first., by: kim")).isEmpty();
    assertThat(check("exact: Milk goes first., by: mara")).hasSize(1);
  }

  @Test
  void aHintNamesThePersonWhereNobodyIsNamed() throws IOException {
    assertThat(check("exact: Milk goes first."))
        .singleElement()
        .asString()
        .endsWith("in lines 3 and 13 -> for the first write `by: ole`");
    assertThat(check("exact: Nobody tastes a difference.")).isEmpty();
  }

  @Test
  void noHintLeadsOverTheEndOfAPost() throws IOException {
    text = "[1] ole\n\nYes. Tea.\n\n[2] ole\n\nYes.\n";
    assertThat(check("exact: Yes., by: ole"))
        .singleElement()
        .asString()
        .endsWith("-> for the first write `suffix: \"Tea.\"`");
  }

  @Test
  void aPrefixThatLeadsToSomebodyElseIsTold() throws IOException {
    assertThat(check("exact: Milk goes first., by: kim, suffix: Nobody"))
        .singleElement()
        .asString()
        .contains("claims/other-author")
        .endsWith("-> `prefix` or `suffix` lead there; `kim` says them in line 13");
  }

  @Test
  void whatSomebodyRepeatsIsWhoseItWas() throws IOException {
    assertThat(check("exact: Nobody tastes a difference., by: ole")).isEmpty();
    assertThat(check("exact: Nobody tastes a difference., by: mara"))
        .singleElement()
        .asString()
        .contains("they stand in post [1] of source `t`, by `ole`");
  }

  @Test
  void whatIsOnlyRepeatedIsNotTheirsWhoRepeatIt() throws IOException {
    assertThat(check("exact: as my aunt has it, by: kim"))
        .singleElement()
        .asString()
        .contains("claims/not-own-words")
        .contains("in line 15");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(check("exact: as my aunt has it, by: ole"))
        .singleElement()
        .asString()
        .contains("claims/requoted")
        .contains("said to be by `ole` stand only where `kim` quotes somebody, in line 15");
    people = "{ole: {name: Ole}, mara: {name: Mara}, kim: {name: Kim}, aunt: {name: The aunt}}";
    assertThat(check("exact: as my aunt has it, by: aunt")).isEmpty();
  }

  @Test
  void belowARepeatedLineNobodyKnowsWhoseWordsAre() throws IOException {
    text = "[1] ole\n\nTea.\n\n[2] mara\n\n  > Milk is\nfine. Surely.\n\nI doubt it.\n";
    assertThat(check("exact: Surely., by: mara")).isEmpty();
    assertThat(check("exact: Surely., by: ole")).isEmpty();
    assertThat(check("exact: I doubt it., by: ole")).hasSize(1);
    assertThat(check("exact: Milk is, by: mara"))
        .singleElement()
        .asString()
        .contains("claims/not-own-words");
  }

  @Test
  void wordsBehindTheHeadOnOneLineAreRepeatedWhereTheyAreMarkedSo() throws IOException {
    text = "Ole: Milk goes first.\nMara: > never\nOle: Why?\nMara: I did.\n";
    assertThat(check("exact: never, by: mara"))
        .singleElement()
        .asString()
        .contains("claims/not-own-words")
        .contains("in line 2");
    assertThat(check("exact: I did., by: mara}, {exact: Why?, by: ole")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first. Nobody tastes a difference. > Nobody tastes",
        "a difference. That is our",
        "can anybody taste it? Milk goes first. I agree",
        "anybody taste it? Milk",
        "it? M"
      })
  void wordsThatWereCopiedOverTheEndOfAPostWithoutTheHeadRunOver(String words) throws IOException {
    text =
        words.contains(">")
            ? THREAD
            : THREAD.replace("> Nobody tastes a difference.\n\nThat", "That");
    assertThat(check("exact: \"" + words + "\", by: ole"))
        .singleElement()
        .asString()
        .contains("claims/quote-runs-over", "run over into post [");
  }

  @Test
  void wordsThatAreNowhereAreNotFoundWhateverHeadsThereAre() throws IOException {
    assertThat(check("exact: \"a difference. Milk goes\", by: ole"))
        .singleElement()
        .asString()
        .contains("claims/quote-not-found");
  }

  @Test
  void aQuoteEndsWithThePost() throws IOException {
    assertThat(check("exact: 'Nobody tastes a difference. [2] mara to [1], 2026-03-03', by: ole"))
        .singleElement()
        .asString()
        .contains("claims/quote-runs-over these words run over into post [2], in source `t`");
    assertThat(check("exact: 'I agree with that. > as my aunt has it', by: kim"))
        .singleElement()
        .asString()
        .contains("these words are not all by one person, from line 13 to 15, in source `t`");
    assertThat(check("exact: 2026-03-03 > Nobody tastes, by: mara"))
        .singleElement()
        .asString()
        .contains("these words begin in the line before post [2], in source `t`");
  }

  @Test
  void whoIsNamedNowhereIsTheFirstAuthorWhoseWordsTheyAre() throws IOException {
    people = "{ole: {name: Ole}, chemist: {name: The chemist}, aunt: {name: An aunt}}";
    assertThat(check("exact: That is our crux, by: chemist")).isEmpty();
    assertThat(check("exact: That is our crux, by: chemist}, {exact: can anybody, by: aunt"))
        .singleElement()
        .asString()
        .contains("`mara` wrote post [2] of source `t`, whose words are said to be by `aunt` here");
    assertThat(check("exact: That is our crux, by: chemist}, {exact: I agree, by: chemist"))
        .singleElement()
        .asString()
        .contains("claims/two-handles")
        .endsWith("-> if they are one, add `handles: [mara, kim]` to `chemist`");
    assertThat(check("exact: That is our crux, by: ole"))
        .singleElement()
        .asString()
        .contains("declare `mara` under `participants`");
  }

  @Test
  void peopleAreCalledByIdNameHandleAndTheEndOfTheirAddress() throws IOException {
    people =
        "{a: {name: Ole}, b: {name: B, handles: [Mara]}, c: {name: C, url: 'https://f.example/u/kim'}}";
    assertThat(
            check(
                "exact: That is our crux, by: b}, {exact: I agree, by: c}, {exact: Nobody tastes,"
                    + " by: a"))
        .isEmpty();
    assertThat(check("exact: That is our crux, by: c"))
        .singleElement()
        .asString()
        .contains("by `b`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mara✓", "(mara)", "Måra", "mara_", "mara.", "-mara-"})
  void aNameThatIsNearlyTheirsIsNotTheirs(String called) throws IOException {
    String words = "exact: That is our crux, by: mara";
    for (String own : List.of("[9] mara\n\nTea.\n", "")) {
      text = THREAD.replace("[2] mara", "[2] " + called) + "\n" + own;
      assertThat(check(words))
          .singleElement()
          .asString()
          .contains("claims/two-handles words of `" + called + "` in source `t` are said to be by")
          .endsWith("-> if they are one, add `handles: [\"" + called + "\"]` to `mara`");
      people = people.replace("{name: Mara}", "{name: Mara, handles: [\"" + called + "\"]}");
      assertThat(check(words)).isEmpty();
      people = people.replace(", handles: [\"" + called + "\"]", "");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MARA", " mara ", "@mara", "u/Mara", "Mara Lind", "mara lind", "mara-lind"})
  void letterCaseAndBlanksDoNotCountInNames(String called) throws IOException {
    people = people.replace("mara: {name: Mara}", "mara: {name: Mara}, mara-lind: {name: M. L.}");
    text = THREAD.replace("[2] mara", "[2] " + called);
    String by = called.toLowerCase(Locale.ROOT).contains("lind") ? "mara-lind" : "mara";
    assertThat(check("exact: That is our crux, by: " + by)).isEmpty();
    assertThat(check("exact: That is our crux, by: ole")).hasSize(1);
  }

  @Test
  void twoPeopleOfOneNameMayBothBeMeant() throws IOException {
    people = "{a: {name: Mara}, b: {name: mara}, ole: {name: Ole}}";
    assertThat(check("exact: That is our crux, by: a}, {exact: can anybody, by: b")).isEmpty();
    assertThat(check("exact: Nobody tastes a difference., by: b")).hasSize(1);
  }

  @Test
  void aQuoteOfAStanceIsTakenForTheirs() throws IOException {
    stances = "{ole: {stance: accept, quote: That is our crux}}";
    assertThat(check("exact: I agree"))
        .singleElement()
        .asString()
        .startsWith("10:15 claims/other-author");
    stances = "{ole: {stance: accept, quote: {exact: That is our crux, by: mara}}}";
    assertThat(check("exact: I agree")).isEmpty();
  }

  @Test
  void withoutHeadsNothingIsKnown() throws IOException {
    text = "Milk goes first.\n\n[1] ole, 2026-03-02\n\nThat is our crux.\n";
    assertThat(check("exact: Milk goes first., by: mara}, {exact: That is our crux, by: kim"))
        .isEmpty();
  }

  @Test
  void headsAsSitesHaveThemCountWhereTheyNameSomebodyOfTheDebate() throws IOException {
    text =
        "by ole » Mon Mar 02, 2026 9:14 am\n\nMilk goes first.\n\n"
            + "by tam » Tue Mar 03, 2026 9:14 am\n\nThat is our crux.\n";
    assertThat(check("exact: Milk goes first., by: mara"))
        .singleElement()
        .asString()
        .contains("they stand in the post in line 1 of source `t`, by `ole`");
    assertThat(check("exact: Milk goes first., by: ole}, {exact: That is our crux, by: mara"))
        .isEmpty();
  }

  @Test
  void postsOfNobodyKnownAreNobodys() throws IOException {
    text = "[1] unknown, 2026-03-02\n\nThat is our crux.\n\n[2] ole\n\nNo.\n";
    assertThat(check("exact: That is our crux, by: mara}, {exact: No., by: mara")).hasSize(1);
  }

  private String people = "{ole: {name: Ole}, mara: {name: Mara}, kim: {name: Kim}}";
  private String stances = "{}";
  private String text = THREAD;

  private List<String> check(String quote) throws IOException {
    found.clear();
    Files.createDirectories(site.resolve("sources"));
    Files.writeString(site.resolve("sources/t.txt"), text);
    String file =
        """
        schema: claims/1
        debate: d
        title: D
        sources: {t: {file: t.txt}}
        participants: %s
        claims:
          c:
            text: C.
            quotes: [{source: t, %s}]
            stances: %s
        """
            .formatted(people, quote, stances);
    new QuoteCheck(Root.ofSite(site), Optional.empty())
        .check(
            new ClaimFileReader(found::add)
                .read(SourceFile.of("claims/d.yaml", file))
                .orElseThrow(),
            found::add);
    return found.stream()
        .map(
            d ->
                d.location().line()
                    + ":"
                    + d.location().column()
                    + " "
                    + d.code()
                    + " "
                    + d.message()
                    + " -> "
                    + d.hint().orElse(""))
        .toList();
  }
}
