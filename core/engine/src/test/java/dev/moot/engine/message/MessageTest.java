package dev.moot.engine.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message says with its arguments, and what is no message. */
class MessageTest {

  private static final String POLISH =
      "{0,plural,=0{brak głosów} one{# głos} few{# głosy} many{# głosów} other{# głosu}}";
  private static final String ARABIC =
      "{0,plural,zero{لا أصوات} one{صوت واحد} two{صوتان} few{# أصوات} many{# صوتًا} other{# صوت}}";
  private static final String WELSH =
      "{0,plural,zero{# cŵn} one{# ci} two{# gi} few{# chi} many{# chi} other{# ci}}";

  @ParameterizedTest
  @CsvSource({
    "0, brak głosów",
    "1, 1 głos",
    "2, 2 głosy",
    "5, 5 głosów",
    "12, 12 głosów",
    "23, 23 głosy",
    "1000, 1000 głosów",
    "10000, '10\u00A0000 głosów'"
  })
  void polishHasFourForms(int number, String said) throws BadMessage {
    assertThat(say("pl", POLISH, number)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "0, لا أصوات",
    "1, صوت واحد",
    "2, صوتان",
    "7, 7 أصوات",
    "11, 11 صوتًا",
    "100, 100 صوت"
  })
  void arabicHasSix(int number, String said) throws BadMessage {
    assertThat(say("ar", ARABIC, number)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 cŵn", "1, 1 ci", "2, 2 gi", "3, 3 chi", "4, 4 ci", "6, 6 chi"})
  void welshHasSix(int number, String said) throws BadMessage {
    assertThat(say("cy", WELSH, number)).isEqualTo(said);
  }

  @Test
  void germanAndFrenchDifferAtNought() throws BadMessage {
    assertThat(say("de", "{0,plural,one{# Stimme}other{# Stimmen}}", 0)).isEqualTo("0 Stimmen");
    assertThat(say("fr", "{0,plural,one{# voix a} other{# voix ont}}", 0)).isEqualTo("0 voix a");
  }

  @Test
  void aCategoryThatIsNotThereIsSaidLikeOther() throws BadMessage {
    assertThat(say("pl", "{0,plural,one{jeden} other{inne}}", 3)).isEqualTo("inne");
    assertThat(say("en", "{0,plural,few{some} other{others}}", 3)).isEqualTo("others");
  }

  @Test
  void anOffsetIsTakenOffButNotForExactNumbers() throws BadMessage {
    String pattern =
        "{0,plural,offset:1 =0{nobody}=1{{1}}one{{1} and one more}other{{1} and # more}}";
    assertThat(say("en", pattern, 0, "Ann")).isEqualTo("nobody");
    assertThat(say("en", pattern, 1, "Ann")).isEqualTo("Ann");
    assertThat(say("en", pattern, 2, "Ann")).isEqualTo("Ann and one more");
    assertThat(say("en", pattern, 4, "Ann")).isEqualTo("Ann and 3 more");
  }

  @Test
  void aPlaceInARow() throws BadMessage {
    String pattern = "{0,selectordinal,one{#st} two{#nd} few{#rd} other{#th}}";
    assertThat(say("en", pattern, 22)).isEqualTo("22nd");
    assertThat(say("en", pattern, 113)).isEqualTo("113th");
  }

  @Test
  void wordsAreSelectedAlsoWithinAPlural() throws BadMessage {
    String pattern =
        "{0,plural,one{{1,select,f{# autrice} other{# auteur}}} other{{1,select,f{# autrices} other{# auteurs}}}}";
    assertThat(say("fr", pattern, 1, "f")).isEqualTo("1 autrice");
    assertThat(say("fr", pattern, 2, "m")).isEqualTo("2 auteurs");
  }

  @Test
  void aChoiceIsWhatItWasWithMessageFormat() throws BadMessage {
    String pattern = "{0,choice,0#no voices|1#1 voice|1<{0} voices}, {1}";
    assertThat(say("en", pattern, 0, "x")).isEqualTo("no voices, x");
    assertThat(say("en", pattern, 1, "x")).isEqualTo("1 voice, x");
    assertThat(say("en", pattern, 2345, "x")).isEqualTo("2,345 voices, x");
    assertThat(say("en", "{0,choice,0#|1#One more|1<{0} more}", 0)).isEmpty();
    assertThat(say("en", "{0,choice,5#five|9#nine}", 1)).isEqualTo("five");
  }

  @ParameterizedTest
  @CsvSource({
    "l’heure de {0}, l’heure de x",
    "\"l'heure\", l'heure",
    "\"l'heure de {0}\", l'heure de x",
    "\"l''heure\", l'heure",
    "\"'{'0'}' {0}\", {0} x",
    "\"'{0}'\", {0}",
    "\"'{' # {0}\", '{ # x'",
    "{1}, {1}",
    "{ 0 }, x",
    "\"'{it''s}'\", {it's}"
  })
  void apostrophesQuoteBracesOnly(String pattern, String said) throws BadMessage {
    assertThat(say("en", pattern.replaceAll("^\"|\"$", ""), "x")).isEqualTo(said);
  }

  @Test
  void numbersAreInTheFormOfTheLanguageAndTextIsAsItIs() throws BadMessage {
    assertThat(say("de", "{0} {1} {2,number,percent} {0,number,integer}", 1234.5, "1234", 0.07))
        .isEqualTo("1.234,5 1234 7\u00A0% 1.234");
    assertThat(say("de", "{0,number,::.00} {1,number,::.00} {2,number,::.00}", 0.5, 1234, -0.005))
        .isEqualTo("0,50 1.234,00 -0,01");
    assertThat(say("fr", "{0,number,::.00}", "x")).isEqualTo("x");
  }

  @Test
  void whatAPluralHasNoWordsForIsKnown() throws BadMessage {
    LanguageForms polish = new LanguageForms(Locale.forLanguageTag("pl"));
    assertThat(Message.of("{0,plural,one{a} other{b}}").lacking(polish))
        .containsExactly("few", "many");
    assertThat(Message.of(POLISH).lacking(polish)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a {0;2;the placeholder that begins here is not closed",
        "a } b;2;a `}` closes nothing",
        "a {} b;2;a placeholder wants a number, and this has ``",
        "{name};0;a placeholder wants a number, and this has `name`",
        "{0,plurl,other{x}};3;there is no `{0,plurl}`",
        "{0,plural};0;what begins here lists no words",
        "{0,plural,one{x}};0;what begins here has no words for `other`",
        "{0,plural,one{x} othr{y}};17;`othr` is no category of numbers",
        "{0,plural,one{x} one{y} other{z}};17;the plural has this twice",
        "{0,plural,one other{z}};10;words in braces are missing after this",
        "{0,plural,other{z};0;the placeholder that begins here is not closed",
        "{0,plural,other{z;15;the brace that opens here is not closed",
        "{0,select,a{x}};0;what begins here has no words for `other`",
        "{0,choice,x#y};10;a number is missing here",
        "{0,choice,1 y};10;a choice wants `#` or `<` after its number",
        "{0,number,#.##};10;a number has no form ``",
        "{0,date};3;there is no `{0,date}`"
      })
  void whatIsNoMessageIsSaidWhereItIs(String pattern, int at, String words) {
    BadMessage bad = catchThrowableOfType(BadMessage.class, () -> Message.of(pattern));
    assertThat(bad).hasMessage(words);
    assertThat(bad.at()).isEqualTo(at);
    assertThat(bad.hint()).isNotBlank();
  }

  private static String say(String tag, String pattern, @Nullable Object... arguments)
      throws BadMessage {
    return Message.of(pattern).say(new LanguageForms(Locale.forLanguageTag(tag)), arguments);
  }
}
