package dev.moot.engine.link.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.parse.ClaimFileReader;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteCheckTest {

  @TempDir Path site;
  private Path sources;

  @BeforeEach
  void folder() throws IOException {
    sources = Files.createDirectory(site.resolve("sources"));
  }

  private final List<Diagnostic> found = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "“It’s—so” ! \"It's-so\"",
        "a\u00A0\t b\u2003c ! a b c",
        "e\u0301 ! \u00e9",
        "in\u00ADvis\u200Bible ! invisible",
        "«x» ‹y› ! \"x\" ‹y›",
        "1\u22122 ! 1-2"
      })
  void theTypesettersChoicesAreFolded(String text, String folded) {
    assertThat(FoldedText.fold(text)).isEqualTo(folded);
  }

  @Test
  void foldingIsDoneOnce() {
    String text = " “A — b”  c\u00ADd ";
    assertThat(FoldedText.fold(FoldedText.fold(text))).isEqualTo(FoldedText.fold(text));
  }

  @Test
  void spaceAroundWhatIsLeftOutIsOneSpace() {
    assertThat(FoldedText.fold("a \u00AD b")).isEqualTo("a b");
  }

  @Test
  void aQuoteIsFoundOverLineEndsAndOtherMarks() throws IOException {
    assertThat(check("He said:\n “It’s\r\n all\u00A0fine” today.", "exact: '\"It''s all fine\"'"))
        .isEmpty();
  }

  @Test
  void aChangedLetterIsReportedWhereTheQuoteIs() throws IOException {
    assertThat(check("It is all fine.", "exact: It is all find."))
        .containsExactly("claims/quote-not-found claims/d.yaml:7");
  }

  @Test
  void prefixAndSuffixTellPlacesApart() throws IOException {
    String text = "first yes here, then yes there";
    assertThat(check(text, "exact: yes, prefix: then, suffix: there")).isEmpty();
    assertThat(check(text, "exact: yes, prefix: first, suffix: there")).hasSize(1);
  }

  @Test
  void aMissingTextIsReportedOnceForItsSource() throws IOException {
    Optional<ParsedDebate> debate = debate("exact: a}, {exact: b");
    new QuoteCheck(Root.ofSite(site), Optional.empty()).check(debate.orElseThrow(), found::add);
    assertThat(found).extracting(Diagnostic::code).containsExactly("claims/source-missing");
  }

  @Test
  void aTextInAnotherEncodingIsNotSaidToBeMissing() throws IOException {
    Files.write(sources.resolve("t.txt"), new byte[] {'a', '\n', 'b', (byte) 0xFF});
    new QuoteCheck(Root.ofSite(site), Optional.empty())
        .check(debate("exact: a").orElseThrow(), found::add);
    assertThat(found).extracting(Diagnostic::code).containsExactly("read/not-utf8");
    assertThat(found.get(0).message())
        .isEqualTo("the text `t.txt` is not read: it is not UTF-8 from line 2 on");
  }

  @Test
  void aTextThatIsTooLargeIsNotSaidToBeMissing() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(sources.resolve("t.txt").toFile(), "rw")) {
      file.setLength(RootFile.MOST_TEXT + 1L);
    }
    new QuoteCheck(Root.ofSite(site), Optional.empty())
        .check(debate("exact: a").orElseThrow(), found::add);
    assertThat(found).extracting(Diagnostic::code).containsExactly("read/too-large");
  }

  /** It would seem to have been compared. */
  @Test
  void aTextThatNeedNotBeThereIsReportedWhenItIsAndCannotBeRead() throws IOException {
    Files.write(sources.resolve("t.txt"), new byte[] {(byte) 0xFF});
    ParsedDebate debate =
        debate("exact: a", "sources: {t: {file: t.txt, stored: false}}").orElseThrow();
    new QuoteCheck(Root.ofSite(site), Optional.empty()).check(debate, found::add);
    assertThat(found).extracting(Diagnostic::code).containsExactly("read/not-utf8");
  }

  @Test
  void theNearestPassageIsShownWithItsLine() throws IOException {
    check(
        "Rain.\n\nI say that tea calms\nme down, mostly.\n",
        "exact: I say that tea never calms us down");
    assertThat(found.get(0).related().get(0).location().toString()).isEqualTo("sources/t.txt:3");
    assertThat(found.get(0).related().get(0).note())
        .endsWith("\u201CI say that tea [] calms [me] down\u201D");
    check("I say that tea calms me down.", "exact: I say that tea calms us down");
    assertThat(found.get(0).hint()).contains("the source has `me` in place of `us`");
    check("I say: tea calms me down.", "exact: I say that Tea calms me down");
    assertThat(found.get(0).related().get(0).note())
        .endsWith("\u201CI say: [tea] calms me down\u201D");
    check("I say that tea, or so, calms me.", "exact: I say that tea or so calms me");
    assertThat(found.get(0).hint()).contains("the source has these words with other punctuation");
    check("I say that tea calms me down.", "exact: I say that tea calms down");
    assertThat(found.get(0).hint()).contains("the source also has `me` here");
  }

  @Test
  void nothingIsShownWhenNothingIsNear() throws IOException {
    check("I say that tea calms me down.", "exact: coffee wakes nobody");
    assertThat(found.get(0).related()).hasSize(1);
    assertThat(found.get(0).hint()).hasValueSatisfying(h -> assertThat(h).startsWith("copy them"));
  }

  @Test
  void wordsInTwoPassagesAreReportedWithTheirLines() throws IOException {
    String text = "Ada: tea calms me.\r\nNo.\rBen, mocking: tea calms me.\n";
    assertThat(check(text, "exact: tea calms me"))
        .containsExactly("claims/quote-repeated claims/d.yaml:7");
    assertThat(found.get(0).message()).endsWith("in lines 1 and 3");
    assertThat(found.get(0).hint()).contains("for the first write `prefix: \"Ada:\"`");
    assertThat(check(text, "exact: tea calms me, prefix: 'mocking:'")).isEmpty();
  }

  @Test
  void aPageThatTheTextHoldsTwiceIsOnePassage() throws IOException {
    String page = "Opening words.\n" + "All of this stands here twice, as crawled. ".repeat(1);
    String text = page + "I like tea. And so it goes on, as before, to the end of it all.\n";
    assertThat(check("Top. " + text + "Other site.\n" + text, "exact: I like tea")).isEmpty();
    assertThat(check(text + "\nHe writes: I like tea. No.", "exact: I like tea"))
        .as("quoted by somebody else")
        .hasSize(1);
  }

  @Test
  void shortQuotesAreFoundAsLongOnesAre() throws IOException {
    assertThat(check("a b c", "exact: b")).isEmpty();
    assertThat(check("abcdefghijklmnop", "exact: abcdefghijklmnop")).isEmpty();
    assertThat(check("xabcdefghijklmnopq", "exact: abcdefghijklmnopq")).isEmpty();
    assertThat(check("a b b c", "exact: b")).hasSize(1);
  }

  @Test
  void aPrefixThatIsNotThereIsToldFromWordsThatAreNot() throws IOException {
    String text = "Rain.\nThen yes there";
    check(text, "exact: yes, prefix: First");
    assertThat(found.get(0).message()).startsWith("the prefix of these words does not stand");
    assertThat(found.get(0).hint()).contains("line 2 has before them \u201CRain. Then\u201D");
    check(text, "exact: yes, suffix: here");
    assertThat(found.get(0).message()).startsWith("the suffix of these words does not stand");
    check("a yes b, c yes d", "exact: yes, prefix: a, suffix: d");
    assertThat(found.get(0).message()).contains("stand at different places");
  }

  @Test
  void aQuoteThatNamesNoneOfSeveralSourcesIsReported() throws IOException {
    Optional<ParsedDebate> debate =
        debate("exact: a", "sources: {t: {file: t.txt}, u: {url: \"https://example.org/\"}}");
    QuoteCount count =
        new QuoteCheck(Root.ofSite(site), Optional.empty()).check(debate.orElseThrow(), found::add);
    assertThat(count).isEqualTo(new QuoteCount(0, 1, 0));
    assertThat(found).extracting(Diagnostic::code).containsExactly("claims/quote-without-source");
  }

  @Test
  void aTextThatIsNotStoredIsLookedThroughWhereItIsThere() throws IOException {
    String declared = "sources: {t: {file: t.txt, stored: false}}";
    QuoteCheck without = new QuoteCheck(Root.ofSite(site), Optional.empty());
    assertThat(without.check(debate("exact: b", declared).orElseThrow(), found::add))
        .isEqualTo(new QuoteCount(0, 1, 0));
    assertThat(found).isEmpty();
    Files.writeString(sources.resolve("t.txt"), "a c");
    QuoteCheck with = new QuoteCheck(Root.ofSite(site), Optional.empty());
    assertThat(with.check(debate("exact: b", declared).orElseThrow(), found::add).checked())
        .isEqualTo(1);
    assertThat(found).extracting(Diagnostic::code).containsExactly("claims/quote-not-found");
  }

  private List<String> check(String text, String quote) throws IOException {
    found.clear();
    Files.writeString(sources.resolve("t.txt"), text);
    QuoteCheck check = new QuoteCheck(Root.ofSite(site), Optional.empty());
    QuoteCount count = check.check(debate(quote).orElseThrow(), found::add);
    assertThat(count.checked()).isEqualTo(1);
    return found.stream().map(d -> d.code() + " claims/d.yaml:" + d.location().line()).toList();
  }

  private Optional<ParsedDebate> debate(String quote) {
    return debate(quote, "sources: {t: {file: t.txt}}");
  }

  private Optional<ParsedDebate> debate(String quote, String declared) {
    String yaml =
        """
        schema: claims/1
        debate: d
        title: T
        %s
        claims:
          a:
            quotes: [{%s}]
            text: A.
        """
            .formatted(declared, quote);
    return new ClaimFileReader(found::add).read(SourceFile.of("claims/d.yaml", yaml));
  }
}
