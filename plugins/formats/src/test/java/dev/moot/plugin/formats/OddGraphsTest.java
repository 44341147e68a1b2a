package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.Imported;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files that are well-formed and say what their format does not mean: each is told, none guessed.
 */
class OddGraphsTest {

  private static Draft draft(String format, String text) {
    Imported imported = ImportCase.read(format, "file", text);
    assertThat(imported).isInstanceOf(Draft.class);
    return (Draft) imported;
  }

  /** Each relation as its type, the keys of its premises and of what it bears on. */
  private static List<String> relations(Draft draft) {
    return draft.debate().relations().stream()
        .map(r -> r.type().word() + " " + String.join("+", r.premises()) + ">" + r.target())
        .toList();
  }

  private static String remarks(Draft draft) {
    return draft.account().remarks().stream()
        .map(r -> r.place() + " " + r.message())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{premises: {major: [a, b], minor: c}, conclusion: d} ~ support a+b+c>d ~ ''",
        "{premises: {major: {x: a}, minor: c}, conclusion: d} ~ '' ~ a premise of argument `x` is no name: not drawn",
        "{premises: [a, [b]], conclusion: d} ~ '' ~ a premise of argument `x` is no name: not drawn",
        "{premises: [a], conclusion: {d: e}} ~ '' ~ argument `x` concludes nothing: not drawn",
        "{premises: [a], conclusion: d, scheme: {n: 1}} ~ support a>d ~ the scheme of argument `x` is no name: left out",
        "{premises: [a], conclusion: d, undercutter: d, weight: heavy} ~ support a>d,undercut d>x ~ ''",
        "[a, b] ~ '' ~ argument `x` has no premise: not drawn",
      })
  void anArgumentIsDrawnWithAllItsPremisesOrNotAtAll(String text, String drawn, String remark) {
    Draft draft =
        draft(
            "carneades",
            "statements: {a: A is so., b: B is so., c: C is so., d: D is so.}\narguments: {x: "
                + text
                + "}\n");
    assertThat(String.join(",", relations(draft))).isEqualTo(drawn);
    assertThat(remarks(draft)).contains(remark);
    assertThat(draft.debate().claims().stream().flatMap(c -> c.stances().stream())).isEmpty();
  }

  @Test
  void namesThatYamlTakesForSomethingElseStayNames() {
    Draft draft =
        draft(
            "carneades",
            "statements: {yes: One., null: Two., 1.0: Three.}\n"
                + "arguments: {a: {premises: [yes, 1.0], conclusion: \"null\"}}\n");
    assertThat(draft.debate().claims()).extracting(DraftClaim::text).contains("One.", "Three.");
    assertThat(relations(draft)).hasSize(1);
    assertThat(remarks(draft)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "1.1. Pro: -> See 1.1. ~ line 4",
        "1.1. Pro: -> See 9.9. ~ line 4",
        "1.1. Con: -> See 1. ~ line 4",
        "1.1. Pro: ~ line 4",
        "1.1.1. Pro: Below nothing. ~ line 4",
        "01.1. Pro: Another number. ~ line 4",
      })
  void aLineOfKialoThatLeadsNowhereDrawsNothingAndIsTold(String line, String place) {
    Draft draft = draft("kialo", "Discussion Title: T\n\n1. Root.\n" + line + "\n");
    assertThat(relations(draft)).isEmpty();
    assertThat(remarks(draft)).startsWith(place);
  }

  private static String argdown(String more) {
    return "{\"statements\": {\"A\": {\"members\": [{\"text\": \"A.\"}]}, \"B\": {\"members\": [{\"text\":"
        + " \"B.\"}]}}, "
        + (more.startsWith("\"arguments\"") ? more : "\"arguments\": {}, " + more)
        + "}";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "\"relations\": [{\"relationType\": \"attack\", \"from\": \"A\", \"fromType\": \"equivalence-class\", \"to\": \"C\", \"toType\": \"equivalence-class\"}] ~ has no end: left out",
        "\"relations\": [{\"relationType\": \"proves\", \"from\": \"A\", \"fromType\": \"equivalence-class\", \"to\": \"B\", \"toType\": \"equivalence-class\"}] ~ is of no known type: left out",
        "\"relations\": [{\"relationType\": \"undercut\", \"from\": \"A\", \"fromType\": \"equivalence-class\", \"to\": \"X\", \"toType\": \"inference\", \"conclusionIndex\": 7}] ~ weakens nothing that is drawn: left out",
        "\"relations\": [{}, null, []] ~ is of no known type: left out",
        "\"arguments\": {\"X\": {\"pcs\": [{\"role\": \"main-conclusion\", \"title\": \"B\", \"inference\": {}}]}} ~ a step of `<X>` has no premise: not drawn",
      })
  void aFileOfArgdownThatSaysTooLittleDrawsNothingAndTellsIt(String more, String remark) {
    Draft draft = draft("argdown", argdown(more));
    assertThat(relations(draft)).isEmpty();
    assertThat(draft.debate().claims()).extracting(DraftClaim::text).containsExactly("A.", "B.");
    assertThat(remarks(draft)).contains(remark);
  }

  @Test
  void wordsOfArgdownAreWordsWhateverTheyLookLike() {
    Draft draft =
        draft(
            "argdown",
            "{\"statements\": {\"A\": {\"members\": [{\"text\": \"<script>x</script>\\u0000\\u202eB: [c]\"}]}}, \"arguments\": {}}");
    // What turns letters round is told by a check, as it is in any file.
    assertThat(ImportCase.yaml(draft)).contains("text: \"<script>x</script>\u202eB: [c]\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"nodes\":[{\"nodeID\":\"1\",\"text\":\"A\",\"type\":\"I\"},{\"nodeID\":\"1\",\"text\":\"B\",\"type\":\"I\"}],\"edges\":[]} ~ node 1 is there twice",
        "{\"nodes\":[{\"nodeID\":1,\"text\":\"A\",\"type\":\"I\"}],\"edges\":[{}]} ~ an edge without an id leads nowhere: left out",
        "{\"nodes\":[{\"nodeID\":\"1\",\"text\":\"A\",\"type\":\"I\"},{\"nodeID\":\"2\",\"text\":null,\"type\":\"I\"}],\"edges\":[]} ~ I-node 2 has no text: left out",
        "{\"nodes\":[{\"nodeID\":\"1\",\"text\":\"A\",\"type\":\"I\"},{\"nodeID\":\"2\",\"text\":\"Ann : \",\"type\":\"L\"},{\"nodeID\":\"3\",\"text\":\"Asserting\",\"type\":\"YA\"}],\"edges\":[{\"edgeID\":\"a\",\"fromID\":\"2\",\"toID\":\"3\"},{\"edgeID\":\"b\",\"fromID\":\"3\",\"toID\":\"1\"}]} ~ L-node 2 has no words: left out",
      })
  void aNodeSetThatSaysTooLittlePutsNothingIntoAnybodysMouth(String text, String remark) {
    Draft draft = draft("aif", text);
    assertThat(remarks(draft)).contains(remark);
    assertThat(draft.debate().claims().stream().flatMap(c -> c.quotes().stream())).isEmpty();
    assertThat(draft.debate().participants()).isEmpty();
  }
}
