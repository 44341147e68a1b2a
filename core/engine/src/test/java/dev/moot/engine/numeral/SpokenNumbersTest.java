package dev.moot.engine.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Credence;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which words a chance is named, and in which it is not. */
class SpokenNumbersTest {

  private static final List<String> UNITS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static boolean says(String words, Credence credence) {
    return SpokenNumbers.in(words).say(credence);
  }

  private static Credence atLeast(double min) {
    return new Credence(Optional.of(min), Optional.empty());
  }

  private static Credence atMost(double max) {
    return new Credence(Optional.empty(), Optional.of(max));
  }

  private static Credence range(double min, double max) {
    return new Credence(Optional.of(min), Optional.of(max));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I’d say 90%. | 0.9",
        "90 % | 0.9",
        "I am at ninety per cent | 0.9",
        "ninety percent | 0.9",
        "about 90 percent sure | 0.9",
        "90ish percent | 0.9",
        "~90% | 0.9",
        "99.9% | 0.999",
        "0.3 % | 0.003",
        "12,5 % | 0.125",
        "sixty-five percent | 0.65",
        "sixty five per cent | 0.65",
        "a hundred per cent | 1",
        "one hundred percent | 1",
        "zero percent | 0",
        "half a percent | 0.005",
        "a tenth of a percent | 0.001",
        "p = 0.7 | 0.7",
        "a probability of .7 | 0.7",
        "point seven | 0.7",
        "zero point seven five | 0.75",
        "one in ten | 0.1",
        "a one-in-ten chance | 0.1",
        "1 in 10 | 0.1",
        "1-in-10 | 0.1",
        "one chance in a hundred | 0.01",
        "9 out of 10 | 0.9",
        "nine times out of ten | 0.9",
        "nine out of every ten | 0.9",
        "1 in 1,000 | 0.001",
        "one in a thousand | 0.001",
        "one in a million | 0.000001",
        "1/10 | 0.1",
        "\u00bd | 0.5",
        "3/4 | 0.75",
        "one in three | 0.33",
        "two in three | 0.66",
        "two in three | 0.67",
        "a third | 0.33",
        "a third of the chance | 0.333",
        "two thirds | 0.67",
        "two-thirds likely | 0.67",
        "three quarters | 0.75",
        "a tenth | 0.1",
        "half | 0.5",
        "3 to 1 | 0.75",
        "3 to 1 | 0.25",
        "three to one against | 0.25",
        "three to one on | 0.75",
        "I would give odds of 3:1 | 0.75",
        "a hundred to one against | 0.0099",
        "odds of 3-2 | 0.6",
        "even odds | 0.5",
        "evens | 0.5",
        "a coin flip | 0.5",
        "a toss-up | 0.5",
        "fifty-fifty | 0.5",
        "50/50 | 0.5",
        "50-50 | 0.5",
        "60/40 | 0.6",
        "60/40 | 0.4",
        "sixty-forty | 0.6",
        "at most 5%, but if you press me: 3% | 0.03",
      })
  void aNumberIsFoundInManyForms(String words, double number) {
    assertThat(says(words, Credence.of(number))).as(words).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "very likely | 0.9",
        "almost certain | 0.95",
        "I would be surprised | 0.1",
        "certainly | 1",
        "never | 0",
        "90 people signed | 0.9",
        "it took 90 years | 0.9",
        "I’d say 90% | 0.1",
        "I’d say 90% | 0.89",
        "one in ten | 0.9",
        "three to one against | 0.75",
        "the third point | 0.33",
        "a third point is this | 0.33",
        "the other half of them | 0.5",
        "20 to 30 people | 0.4",
        "20 to 40% | 0.33",
        "20 to 40% | 0.3",
        "on behalf of us | 0.5",
        "1.5 million | 0.5",
        "in 2026 | 0.26",
        "25 percent of 30 percent | 0.55",
        "one in three | 0.3",
        "99.9% | 0.99",
        "\u0669\u0660 | 0.9",
        "of course | 0.5",
        "one day in 10 rooms | 0.1",
        "one of them lives, in, of all places, a town of 10 houses | 0.1",
      })
  void aNumberThatIsNotNamedIsNotFound(String words, double number) {
    assertThat(says(words, Credence.of(number))).as(words).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 to 40%",
        "20-40%",
        "20 \u2013 40 %",
        "between 20 and 40 percent",
        "20% to 40%",
        "20% \u2013 40%",
        "twenty to forty per cent",
        "from 0.2 to 0.4",
        "0.2-0.4",
        "20 or 40 percent",
        "20% if they ask, 40% if they do not",
      })
  void aRangeIsItsTwoEnds(String words) {
    assertThat(says(words, range(0.2, 0.4))).as(words).isTrue();
    assertThat(says(words, range(0.2, 0.5))).as(words).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at most 10%",
        "no more than one in ten",
        "less than 10 percent",
        "under ten per cent",
        "below about 10%",
        "up to 10%",
        "<10%",
        "\u2264 10 %",
        "10% tops",
        "10 % or less",
        "one in ten at most",
        "a one in ten chance, at most",
        "a maximum of 10%",
        "5 to 10%",
        "generously, I would give it one in ten",
        "one in ten, if I am being generous",
        "one useful result in, generously, 10 projects",
        "you will get one that is of any use in, at the very most, ten",
      })
  void anUpperBoundIsNoSingleNumber(String words) {
    assertThat(says(words, atMost(0.1))).as(words).isTrue();
    assertThat(says(words, Credence.of(0.1))).as(words).isFalse();
    assertThat(SpokenNumbers.in(words).onlyBound(Credence.of(0.1))).as(words).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at least 90%",
        "no less than 90 percent",
        "more than 90%",
        "over ninety per cent",
        "upwards of 90%",
        "> 90%",
        "90%+",
        "90% or more",
        "90 percent at the least",
        "north of 90%",
        "90 to 95%",
        "conservatively 90%",
      })
  void aLowerBoundIsNoSingleNumber(String words) {
    assertThat(says(words, atLeast(0.9))).as(words).isTrue();
    assertThat(says(words, Credence.of(0.9))).as(words).isFalse();
    assertThat(SpokenNumbers.in(words).onlyBound(Credence.of(0.9))).as(words).isPresent();
  }

  @Test
  void aBoundIsNotTheOtherBoundNorSaidWithoutTheWords() {
    assertThat(says("at most 10%", atLeast(0.1))).isFalse();
    assertThat(says("at least 10%", atMost(0.1))).isFalse();
    assertThat(says("10%", atMost(0.1))).isFalse();
    assertThat(says("not more than 10%", atMost(0.1))).isTrue();
    assertThat(says("not less than 10%", atLeast(0.1))).isTrue();
  }

  @Test
  void generouslyReachesNoFurtherThanItsSentence() {
    assertThat(says("They spent generously. I would say 10%.", Credence.of(0.1))).isTrue();
  }

  @Test
  void nothingFollowsFromBoundsAlone() {
    assertThat(SpokenNumbers.in("generously one in ten").areAllBounds()).isTrue();
    assertThat(SpokenNumbers.in("one in ten, and at most 20% of that").areAllBounds()).isFalse();
    assertThat(SpokenNumbers.in("likely").areAllBounds()).isFalse();
    assertThat(SpokenNumbers.in("likely").isEmpty()).isTrue();
  }

  @Test
  void everyWholePercentIsFoundInEveryFormAndInNoOther() {
    for (int percent = 1; percent < 100; percent++) {
      Credence credence = Credence.of(percent / 100.0);
      for (String form : forms(percent)) {
        assertThat(says("I would say " + form + ", I think.", credence)).as(form).isTrue();
        int other = percent < 99 ? percent + 1 : 1;
        assertThat(says("I would say " + form + ".", Credence.of(other / 100.0)))
            .as(form + " for " + other)
            .isFalse();
      }
    }
  }

  private static List<String> forms(int percent) {
    String words =
        percent >= 20
            ? TENS.get(percent / 10) + (percent % 10 == 0 ? "" : "-" + UNITS.get(percent % 10))
            : percent < 10 ? UNITS.get(percent) : percent + "";
    return List.of(
        percent + "%",
        percent + " %",
        percent + " per cent",
        words + " percent",
        String.format(java.util.Locale.ROOT, "%.2f", percent / 100.0),
        percent + " in 100",
        percent + " out of a hundred",
        words + " in a hundred",
        percent + "/" + "100");
  }

  @Test
  void noTextBringsItDown() {
    Random random = new Random(1);
    List<String> pieces =
        List.of(
            "9",
            "90",
            "%",
            " ",
            "-",
            "to",
            "one",
            "hundred",
            "in",
            "a",
            "half",
            "third",
            "point",
            ".",
            ",",
            "/",
            ":",
            "per",
            "cent",
            "and",
            "between",
            "at most",
            "\u00bd",
            "\u0669",
            "1.2.3",
            "\ud83d",
            "even",
            "odds",
            "of",
            "generously",
            "+",
            "0");
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      SpokenNumbers spoken = SpokenNumbers.in(text.toString());
      assertThat(spoken.isEmpty() && spoken.say(Credence.of(0.5))).isFalse();
    }
  }

  /** In the languages that have messages, with digits and with tens in one word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ich bin zu 90 Prozent sicher.",
        "zu neunzig Prozent",
        "etwa 90 Prozent",
        "9 von 10",
        "estoy al 90 por ciento",
        "un noventa por ciento",
        "9 de cada 10",
        "je suis sûre à 90 pour cent",
        "90 pourcents",
        "neuf fois sur dix, disons 90 %",
        "9 sur 10",
        "אני בטוחה ב-90 אחוז",
        "כ-90 אחוזים",
        "תשעים אחוז",
        "9 מתוך 10",
        "90\u066A",
      })
  void aNumberIsFoundAsEachLanguageWritesIt(String words) {
    assertThat(says(words, Credence.of(0.9))).as(words).isTrue();
    assertThat(says(words, Credence.of(0.8))).as(words).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20 bis 40 Prozent",
        "zwischen 20 und 40 Prozent",
        "zwanzig bis vierzig Prozent",
        "entre 20 y 40 por ciento",
        "de 20 a 40 %",
        "entre 20 et 40 pour cent",
        "de 20 à 40 %",
        "בין 20 ל-40 אחוז",
        "20 עד 40 אחוזים",
      })
  void aRangeIsFoundAsEachLanguageWritesIt(String words) {
    assertThat(says(words, range(0.2, 0.4))).as(words).isTrue();
    assertThat(says(words, Credence.of(0.4))).as(words).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mindestens 90 Prozent",
        "über 90 %",
        "mehr als 90 Prozent",
        "90 Prozent oder mehr",
        "al menos un 90 por ciento",
        "más del 90 %",
        "por lo menos 90%",
        "au moins 90 pour cent",
        "plus de 90 %",
        "au-dessus de 90 %",
        "לפחות 90 אחוז",
        "יותר מ-90 אחוז",
        "90 אחוז לפחות",
      })
  void aLowerBoundIsFoundAsEachLanguageWritesIt(String words) {
    assertThat(says(words, atLeast(0.9))).as(words).isTrue();
    assertThat(says(words, Credence.of(0.9))).as(words).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "höchstens 10 Prozent",
        "weniger als 10 %",
        "bis zu 10 Prozent",
        "10 Prozent oder weniger",
        "como mucho un 10 por ciento",
        "menos del 10 %",
        "hasta un 10 por ciento",
        "au plus 10 pour cent",
        "moins de 10 %",
        "jusqu’à 10 %",
        "לכל היותר 10 אחוז",
        "פחות מ-10 אחוז",
      })
  void anUpperBoundIsFoundAsEachLanguageWritesIt(String words) {
    assertThat(says(words, atMost(0.1))).as(words).isTrue();
    assertThat(says(words, Credence.of(0.1))).as(words).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fünfundneunzig Prozent | 0.95",
        "zweiunddreißig Prozent | 0.32",
        "2,5 Prozent | 0.025",
        "0,5 pour cent | 0.005",
      })
  void joinedTensAndCommasAreRead(String words, double number) {
    assertThat(says(words, Credence.of(number))).as(words).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "soixante-dix pour cent | 0.1",
        "quatre-vingt-dix pour cent | 0.1",
        "noventa y cinco por ciento | 0.05",
        "neunzig Leute | 0.9",
        "90 Jahre | 0.9",
        "von 10 Prozent | 0.9",
        "hundert Gründe | 1",
      })
  void aPartOfANumberAndACountAreNone(String words, double number) {
    assertThat(says(words, Credence.of(number))).as(words).isFalse();
  }
}
