package dev.moot.engine.link.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Source;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.link.name.Handles;
import dev.moot.engine.parse.QuoteUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where quotes stand in a text, and what makes a quote of a place in it. */
class QuotedTextTest {

  private static final SourceLocation CLAIMS = new SourceLocation("claims/tea.yaml", 1, 1, 0);

  private static Quote quote(QuotedText.Words words) {
    return new Quote(
        Optional.empty(), Optional.empty(), words.exact(), words.prefix(), words.suffix(), CLAIMS);
  }

  private static QuotedText.Words words(String text, int start, int end) {
    return QuotedText.of(text)
        .words(new Span(start, end), new Span(0, text.length()))
        .orElseThrow();
  }

  private static Quote quote(String exact) {
    return quote(new QuotedText.Words(new Span(0, 0), exact, Optional.empty(), Optional.empty()));
  }

  /** What the check of a site says of {@code quote}. */
  private static List<String> said(String text, Quote quote) {
    Source source =
        new Source(
            "s",
            Optional.of("s.txt"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            CLAIMS);
    DiagnosticLog log = new DiagnosticLog();
    SearchedSource searched = new SearchedSource("s.txt", text);
    PostWords words = new PostWords(searched, new Handles(List.of(), Map.of()));
    new QuoteSearch(source, searched, words, log)
        .check(List.of(new QuoteUse(quote, Optional.empty(), quote.location())));
    return log.sorted().stream().map(d -> d.code() + ": " + d.message()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "He said “It’s—so” twice ! \"It's-so\" ! “It’s—so”",
        "a\u00A0\t b\u2003c d ! b c ! b\u2003c",
        "un caf\u0065\u0301 noir ! caf\u00e9 ! caf\u00e9",
        "is in\u00ADvis\u200Bible now ! invisible ! in\u00ADvis\u200Bible",
        "\uD83C\uDF75 tea \uD83C\uDF75 cup ! \uD83C\uDF75 cup ! \uD83C\uDF75 cup",
      })
  void aPlaceIsOfTheTextAsItIsWritten(String text, String exact, String there) {
    QuotedText quoted = QuotedText.of(text);
    List<Span> places = quoted.places(List.of(quote(exact))).get(0);

    assertThat(places).hasSize(1);
    assertThat(quoted.text().substring(places.get(0).start(), places.get(0).end()))
        .isEqualTo(there);
  }

  @Test
  void whatTheTextDoesNotHaveStandsNowhere() {
    assertThat(QuotedText.of("tea").places(List.of(quote("coffee"), quote("tea"))))
        .containsExactly(List.of(), List.of(new Span(0, 3)));
  }

  @Test
  void wordsThatStandOnceNeedNothingBesideThem() {
    String text = "[1] ole\n\n  Tea is\n  best. Coffee is worst.\n";
    QuotedText.Words words = words(text, 9, text.indexOf(" Coffee") + 1);

    assertThat(words.exact()).isEqualTo("Tea is best.");
    assertThat(words.prefix()).isEmpty();
    assertThat(words.suffix()).isEmpty();
    assertThat(words.place()).isEqualTo(new Span(11, text.indexOf(" Coffee")));
  }

  @Test
  void wordsThatRepeatAreToldApartByWhatStandsBesideThem() {
    String text = "Monday: I agree. Tuesday: I agree. Wednesday: I agree.";
    QuotedText quoted = QuotedText.of(text);
    int second = text.indexOf("I agree", text.indexOf("Tue"));
    QuotedText.Words words = words(text, second, second + 8);

    assertThat(words.prefix()).contains("Monday: I agree. Tuesday:");
    assertThat(words.suffix()).isEmpty();
    assertThat(quoted.places(List.of(quote(words))).get(0))
        .containsExactly(new Span(second, second + 8));
  }

  @Test
  void theyAreToldApartByWordsOfTheirOwnPostWhereThatIsEnough() {
    String text = "[1] ada\n\nI agree. It is.\n\n[2] ben\n\nI agree. But who pays?\n";
    int second = text.lastIndexOf("I agree");
    QuotedText.Words words =
        QuotedText.of(text)
            .words(new Span(second, second + 8), new Span(second, text.length()))
            .orElseThrow();

    assertThat(words.prefix()).isEmpty();
    assertThat(words.suffix()).contains("But who pays?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"   ", "\u00AD\u200B", "\n\n"})
  void spaceIsNoWords(String space) {
    Span marked = new Span(1, 1 + space.length());
    assertThat(QuotedText.of("a" + space + "b").words(marked, marked)).isEmpty();
  }

  /** Of texts in which little differs from place to place. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void theCheckFindsWhatWasMadeOfAPlaceThereAndNowhereElse(int seed) {
    Random random = new Random(seed);
    String[] pieces = {
      "a",
      "a",
      "b",
      "ab",
      " ",
      " ",
      "\n",
      "\u00A0",
      "’",
      "'",
      "—",
      "-",
      "\u00AD",
      "e\u0301",
      "\u00e9",
      "“",
      "\"",
      "\uD83C\uDF75",
      "\r\n",
      ". ",
      "[1] a\n"
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder written = new StringBuilder();
      int length = 1 + random.nextInt(60);
      for (int i = 0; i < length; i++) {
        written.append(pieces[random.nextInt(pieces.length)]);
      }
      QuotedText quoted = QuotedText.of(written.toString());
      int start = random.nextInt(quoted.text().length());
      int end = start + 1 + random.nextInt(quoted.text().length() - start);
      int low = random.nextInt(start + 1);
      Span within = new Span(low, end + random.nextInt(quoted.text().length() - end + 1));
      Optional<QuotedText.Words> words = quoted.words(new Span(start, end), within);
      if (words.isPresent()) {
        Quote quote = quote(words.get());
        assertThat(said(written.toString(), quote))
            .as("%s of %s", quote, written)
            .filteredOn(d -> !d.startsWith("claims/quote-runs-over")) // over a head, as it is made
            .isEmpty();
        assertThat(quoted.places(List.of(quote)).get(0))
            .as("%s of %s", quote, written)
            .containsExactly(words.get().place());
      }
    }
  }
}
