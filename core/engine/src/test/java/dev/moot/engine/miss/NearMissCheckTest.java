package dev.moot.engine.miss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.plugin.NearMiss;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where near misses are looked for, and where not. */
class NearMissCheckTest {

  private static final String ASCII_POINTS = "(?=[\\p{Punct}\\p{IsPunctuation}])";

  static Stream<NearMiss> forms() {
    return EngineForms.all(Misses.DIRECTIVES).stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void eachFormIsFoundInItsExample(NearMiss form) {
    assertThat(Misses.in(form.example())).extracting(d -> d.rule()).contains(form.rule());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void codeAndSignsAfterABackslashAreMeantAsText(NearMiss form) {
    String example = form.example();
    assertThat(Misses.in("~~~~~~\n" + example + "\n~~~~~~")).isEmpty();
    assertThat(Misses.in("- x\n\n      " + example.replace("\n", "\n      "))).isEmpty();
    assertThat(Misses.in(example.replaceAll(ASCII_POINTS, "\\\\"))).isEmpty();
    if (!example.contains("\n")) {
      assertThat(Misses.in("a ``` " + example + " ``` b")).isEmpty();
      assertThat(Misses.in("a <!-- " + example + " --> b")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see [d] (/x/) there",
        "## see [d] (/x/)",
        "> see [d] (/x/)",
        "- [d] (/x/)",
        "| a |\n|---|\n| [d] (/x/) |",
        "*see [d] (/x/)*",
        "~~**see [d] (/x/)**~~",
        "term\n: see [d] (/x/)",
        ":::x[see [d] (/x/)]\n:::"
      })
  void textIsLookedAtWhereverItStands(String markdown) {
    assertThat(Misses.told(markdown)).containsExactly("[d] (/x/) -> write `[d](/x/)`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<kbd>[d] (/x/)</kbd>",
        "![[d] (/x/)](/a.svg)",
        "<a title=\"[d] (/x/)\">",
        "[a](</[d] (/x/)>)",
        "[a]: </[d] (/x/)>\n",
        "[a](/b/ \"[d] (/x/)\")",
        "<https://example.org/[d](/x/)>",
        "<div>\n[d] (/x/)\n</div>",
        "[d]`x` (/x/)",
        "&#91;d] (/x/)"
      })
  void whatIsNoTextIsNotLookedAt(String markdown) {
    assertThat(Misses.in(markdown)).isEmpty();
  }

  @Test
  void aMissMayGoOverTheEndOfALine() {
    assertThat(Misses.told("see [the\nstudy]\n(/x/)\n\n> see [the\n> study] (/x/)"))
        .containsExactly("[the -> write `[the study](/x/)`", "[the -> write `[the study](/x/)`");
  }

  @Test
  void aMissIsMarkedFromItsFirstSignToItsLast() {
    assertThat(Misses.told("é [*d*] (/x/), ([e] (/y/)).\r\n> > [`f`] (/z/)!"))
        .containsExactly(
            "[*d*] (/x/) -> write `[*d*](/x/)`",
            "[e] (/y/) -> write `[e](/y/)`",
            "[`f`] (/z/) -> write `[`f`](/z/)`");
  }

  @Test
  void ofFormsThatBeginAtOnePlaceTheLongestCounts() {
    assertThat(Misses.told("%%a [d] (/x/)%% [e] (/x/)"))
        .containsExactly(
            "%%a [d] (/x/)%% -> write `<!-- a [d] (/x/) -->`", "[e] (/x/) -> write `[e](/x/)`");
  }

  /** The time limit only catches a hang. */
  @ParameterizedTest
  @MethodSource("forms")
  @Timeout(60)
  void whatRepeatsTakesNoTimeThatGrowsFasterThanTheText(NearMiss form) {
    String open = "x " + (form.opening() + "a ").repeat(3000);
    String whole = "x " + (form.example().replace("\n", " ") + " ").repeat(300);
    assertThat(Misses.in(open).size()).isLessThanOrEqualTo(3000);
    assertThat(Misses.in(whole).size()).isLessThanOrEqualTo(900);
  }
}
