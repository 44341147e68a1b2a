package dev.moot.engine.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.parse.ClaimFileReader;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.read.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteCheckTest {

  @TempDir Path sources;

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
    new QuoteCheck(sources, Optional.empty(), found::add).check(debate.orElseThrow());
    assertThat(found).extracting(Diagnostic::code).containsExactly("claims/source-missing");
  }

  private List<String> check(String text, String quote) throws IOException {
    found.clear();
    Files.writeString(sources.resolve("t.txt"), text);
    QuoteCheck check = new QuoteCheck(sources, Optional.empty(), found::add);
    QuoteCount count = check.check(debate(quote).orElseThrow());
    assertThat(count.checked()).isEqualTo(1);
    return found.stream().map(d -> d.code() + " claims/d.yaml:" + d.location().line()).toList();
  }

  private Optional<ParsedDebate> debate(String quote) {
    String yaml =
        """
        schema: claims/1
        debate: d
        title: T
        sources: {t: {file: t.txt}}
        claims:
          a:
            quotes: [{%s}]
            text: A.
        """
            .formatted(quote);
    return new ClaimFileReader(found::add).read(SourceFile.of("claims/d.yaml", yaml));
  }
}
