package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Draft;
import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no file of a format, or breaks off, is told with its place. */
class UnreadableTest {

  private static Unreadable unreadable(String format, String text) {
    Imported imported = ImportCase.read(format, "file", text);
    assertThat(imported).isInstanceOf(Unreadable.class);
    return (Unreadable) imported;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"nodes\": [],\\n \"nodes\": []} ~ 2 ~ 2 ~ the key `nodes` stands twice",
        "{\"nodes\": [{\"nodeID\": \"1\",\\n\"nodeID\": \"2\"}]} ~ 2 ~ 1 ~ the key `nodeID` stands twice",
        "{\"nodes\": [\\n  {\"a\" 1} ~ 2 ~ 8 ~ this is no JSON",
        "{\"nodes\": [}  ~ 1 ~ 12 ~ this is no JSON",
        "{\"nodes\": [] ~ 1 ~ 13 ~ the JSON ends too early",
        "{\"nodes\": []}\\n {} ~ 2 ~ 2 ~ there is more behind the end",
      })
  void brokenJsonIsToldWithLineAndColumn(String text, int line, int column, String message) {
    Unreadable unreadable = unreadable("aif", text.replace("\\n", "\n"));
    assertThat(unreadable.message()).startsWith(message);
    assertThat(unreadable)
        .extracting(Unreadable::line, Unreadable::column)
        .containsExactly(line, column);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "statements: {a: b}\\nstatements: {} ~ 2 ~ 1 ~ the key `statements` stands twice",
        "statements: {a: b ~ 1 ~ 18 ~ this is no YAML",
        "statements: &x {a: b}\\narguments: *x ~ 2 ~ 12 ~ anchors and aliases",
        "? [a]\\n: b ~ 1 ~ 3 ~ a list or a mapping cannot be a key",
      })
  void brokenYamlIsToldWithLineAndColumn(String text, int line, int column, String message) {
    Unreadable unreadable = unreadable("carneades", text.replace("\\n", "\n"));
    assertThat(unreadable.message()).startsWith(message);
    assertThat(unreadable)
        .extracting(Unreadable::line, Unreadable::column)
        .containsExactly(line, column);
  }

  @ParameterizedTest
  @ValueSource(strings = {"aif", "argdown", "carneades"})
  void aThousandListsWithinEachOtherAreReadAndOneMoreIsNot(String format) {
    String deep =
        "{\"statements\": {\"a\": \"b\"}, \"arguments\": {}, \"edges\": [],\n"
            + "\"nodes\": [{\"nodeID\": \"1\", \"type\": \"I\", \"text\": \"A.\"},\n";
    String whole = deep + "[".repeat(998) + "]".repeat(998) + "]}";
    assertThat(ImportCase.read(format, "file", whole)).isInstanceOf(Draft.class);
    Unreadable tooDeep = unreadable(format, deep + "[".repeat(200_000));
    assertThat(tooDeep.message()).startsWith("more than 1000 lists");
    assertThat(tooDeep).extracting(Unreadable::line, Unreadable::column).containsExactly(3, 999);
  }

  @Test
  void aThousandClaimsBelowEachOtherAreReadAndOneMoreIsNot() {
    String head = "Discussion Title: Deep\n1. Top.\n";
    assertThat(ImportCase.read("kialo", "f", head + "1.".repeat(1000) + " Pro: Deep."))
        .isInstanceOf(Draft.class);
    assertThat(unreadable("kialo", head + "1.".repeat(1001) + " Pro: Deep.").line()).isEqualTo(3);
    assertThat(unreadable("kialo", head + "1.".repeat(500_000)).line()).isEqualTo(3);
  }

  @Test
  void textsThatAreLongInOneWayAreReadAllTheSame() {
    String brackets = "[".repeat(200_000) + "](" + "(".repeat(200_000) + "\\(".repeat(100_000);
    assertThat(
            ImportCase.read(
                "kialo", "f", "Discussion Title: T\n1. " + brackets + "\nx".repeat(200_000)))
        .isInstanceOf(Draft.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[Tea]: It is hot.\n  + <Why>: Because.", "", "{}", "{\"statements\": []}"})
  void argdownItselfIsSentToItsTool(String text) {
    assertThat(((Unreadable) ImportCase.read("argdown", "tea.argdown", text)).hint())
        .contains("npx @argdown/cli json tea.argdown");
  }

  @Test
  void aGraphOfRulesAloneHasNothingToImport() {
    assertThat(unreadable("carneades", "language: {a/1: a}\nargument_schemes: []\n").message())
        .contains("no statement");
  }
}
