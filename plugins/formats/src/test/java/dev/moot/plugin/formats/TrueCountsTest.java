package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Count;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.Imported;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A count says what was done, and not what the file asked for. */
class TrueCountsTest {

  private static int count(String format, String key, String text) {
    Imported imported = ImportCase.read(format, "file", text);
    assertThat(imported).isInstanceOf(Draft.class);
    return ((Draft) imported)
        .account().counts().stream()
            .filter(c -> c.key().equals(key))
            .mapToInt(Count::number)
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "1.2. Pro: -> See 1.1. ~ 1", // repeats a relation, of the same claim all the same
        "1.1.1. Con: -> See 1.1. ~ 0", // bears on itself
        "1.2. Pro: -> See 9. ~ 0",
        "1.2. Pro: -> See 1.2. ~ 0",
        "1.1.1.1. Pro: -> See 1. ~ 0", // below nothing
        "2. -> See 1.1. ~ 0", // neither pro nor con
        "1.2. Pro: Three. ~ 0",
      })
  void aRepeatedClaimIsJoinedWhereItStandsForOne(String line, int joined) {
    assertThat(
            count("kialo", "see", "Discussion Title: T\n\n1. One.\n1.1. Pro: Two.\n" + line + "\n"))
        .isEqualTo(joined);
  }

  private static String argdown(String relations) {
    return "{\"statements\": {\"A\": {\"members\": [{\"text\": \"A.\"}]}, \"B\": {\"members\":"
        + " [{\"text\": \"B.\"}]}}, \"arguments\": {\"X\": {\"pcs\": [{\"role\": \"premise\","
        + " \"title\": \"A\"}, {\"role\": \"main-conclusion\", \"title\": \"B\", \"inference\": {}}]}},"
        + " \"relations\": ["
        + relations
        + "], \"sections\": [{\"children\": [{\"children\": []}, {}]}]}";
  }

  private static String relation(String type, String from, String toType, String to) {
    return "{\"relationType\": \"%s\", \"from\": \"%s\", \"fromType\": \"equivalence-class\", \"to\":"
            .formatted(type, from)
        + " \"%s\", \"toType\": \"%s\"}".formatted(to, toType);
  }

  @ParameterizedTest
  @CsvSource({
    "attack,A,argument,X,lost.approximated,1",
    "attack,A,argument,Nothing,lost.approximated,0",
    "support,B,argument,X,lost.approximated,0", // would bear on itself
    "entails,B,equivalence-class,A,lost.strict,1",
    "entails,A,equivalence-class,B,lost.strict,0", // repeats the step
    "entails,A,equivalence-class,A,lost.strict,0",
    "contrary,A,equivalence-class,Nothing,lost.strict,0",
  })
  void whatIsLeftOutIsNotApproximated(
      String type, String from, String toType, String to, String key, int number) {
    assertThat(count("argdown", key, argdown(relation(type, from, toType, to)))).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "argdown ~ lost.sections ~ 3 ~ ",
        "carneades ~ lost.notes ~ 3 ~ {meta: {title: T, notes: N}, statements: {a: {text: A., atom: x}, b: B.},"
            + " arguments: {x: {premises: [a], conclusion: b, strict: true}}}",
        "carneades ~ lost.notes ~ 0 ~ {meta: {title: T}, statements: {a: A.}}",
      })
  void whatIsLeftOutIsCountedWhereverItStands(String format, String key, int number, String text) {
    assertThat(count(format, key, text == null ? argdown("") : text)).isEqualTo(number);
  }
}
