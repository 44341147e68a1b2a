package dev.moot.engine.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.watch.Limit;
import dev.moot.engine.watch.Outcome;
import dev.moot.engine.watch.Workers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

  private final List<Diagnostic> found = new ArrayList<>();

  private Optional<YamlMapping> read(String yaml, Key<?>... keys) {
    return new YamlText("f.yaml", yaml, 0, new LineIndex("f.yaml", yaml))
        .read(Shape.of("file", "the file", keys), found::add);
  }

  private static <T> Key<T> key(String name, YamlType<T> type) {
    return Key.of(name, type, "A key.");
  }

  private List<String> codes() {
    return found.stream().map(d -> d.code() + " " + d.location()).toList();
  }

  @Test
  void scalarsAreTakenAsWritten() {
    assertThat(value("[no, 12:30:45, 0123, 2024-13-45, True, \"null\"]", texts()))
        .contains(List.of("no", "12:30:45", "0123", "2024-13-45", "True", "null"));
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'a: \"x\\x01y\"', 6, 4, U+0001",
    "'a: \"\\\\x01 \\e\"', 11, 2, U+001B",
    "'a: \"\\u0085\\u0084\"', 11, 6, U+0084",
    "'a: \"\\U0001ffff\"', 5, 10, U+1FFFF",
    "'a: \"\ud83d\ude00\\ud800\"', 7, 6, U+D800",
    "'\"a\\0\": x', 3, 2, U+0000"
  })
  void aCharacterThatNoPageCanHoldIsRefusedAtItsEscape(
      String yaml, int column, int length, String code) {
    assertThat(read(yaml, key("a", YamlTypes.TEXT))).isEmpty();
    assertThat(codes()).containsExactly("yaml/control-character f.yaml:1:" + column);
    assertThat(found.get(0).location().length()).isEqualTo(length);
    assertThat(found.get(0).message()).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"x\\ty\"", "\"x\\ny\"", "\"x\\ry\"", "\"\\\\x01\"", "'\\x01'", "\"\\u00e9\""})
  void tabsLineEndsAndWhatIsNoEscapePass(String value) {
    assertThat(value(value, YamlTypes.TEXT)).isPresent();
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "NULL", "\"\"", "\" \"", "# nothing"})
  void nothingIsNoText(String nothing) {
    assertThat(value(nothing, YamlTypes.TEXT)).isEmpty();
    assertThat(codes()).singleElement().asString().startsWith("yaml/wrong-type f.yaml:1:");
    assertThat(found.get(0).message()).isEqualTo("`a` must be text, not nothing");
  }

  @Test
  void aSecondDocumentIsReportedWhereItBegins() {
    assertThat(read("a: 1\n---\na: 2\n", key("a", YamlTypes.TEXT))).isEmpty();
    assertThat(codes()).containsExactly("yaml/syntax f.yaml:2:1");
    assertThat(found.get(0).message()).isEqualTo("a second YAML document begins here");
    assertThat(found.get(0).hint()).contains("remove the `---` line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%YAML 1.1\n", "%YAML 1.2 # new\n", "%TAG !e! tag:x,2026:\n", "%TEA pot\n"})
  void aLineOfOrdersIsReported(String line) {
    assertThat(read("# Tea\n" + line + "---\na: 1\n", key("a", YamlTypes.TEXT))).isPresent();
    assertThat(codes()).containsExactly("yaml/tag f.yaml:2:1");
    assertThat(found.get(0).location().length()).isGreaterThan(7);
  }

  @Test
  void eachLineOfOrdersIsReportedAndNoTextThatBeginsLikeOne() {
    read("%YAML 1.2\n%TAG !e! tag:x,2026:\n---\na: '%YAML 1.1'\n", key("a", YamlTypes.TEXT));
    assertThat(codes()).containsExactly("yaml/tag f.yaml:1:1", "yaml/tag f.yaml:2:1");
  }

  @Test
  void aRepeatedKeyIsReportedWithItsFirstPlace() {
    read("a: 1\nb: 2\na: 3\n", key("a", YamlTypes.TEXT), key("b", YamlTypes.TEXT));
    assertThat(codes()).containsExactly("yaml/duplicate-key f.yaml:3:1");
    assertThat(found.get(0).related().get(0).location().line()).isEqualTo(1);
  }

  @Test
  void aKeyThatTheShapeDoesNotHaveIsReportedWithASuggestion() {
    read("tilte: x\n", key("title", YamlTypes.TEXT));
    assertThat(codes()).containsExactly("yaml/unknown-key f.yaml:1:1");
    assertThat(found.get(0).hint()).contains("did you mean `title`?");
  }

  @Test
  void aKeyThatTheShapeDoesNotHaveCannotBeRead() {
    YamlMapping m = read("a: 1\n", key("a", YamlTypes.TEXT)).orElseThrow();
    assertThatThrownBy(() -> m.read(key("b", YamlTypes.TEXT)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> m.read(key("a", YamlTypes.FLAG)))
        .as("another key of that name")
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allOfAValueIsCheckedThoughNothingReadsIt() {
    Shape inner = Shape.of("inner", "an inner one", key("flag", YamlTypes.FLAG));
    read("a: [{flag: yes}, {flga: true}]\n", Key.list("a", inner, "A list."));
    assertThat(codes())
        .containsExactly("yaml/wrong-type f.yaml:1:12", "yaml/unknown-key f.yaml:1:19");
    assertThat(found.get(1).message()).isEqualTo("an inner one has no key `flga`");
  }

  @Test
  void aMissingKeyIsReportedWithTheFilesName() {
    read("{}\n", key("id", YamlTypes.ID).required("write `id: {file}`"));
    assertThat(codes()).containsExactly("yaml/missing-key f.yaml:1:1");
    assertThat(found.get(0).hint()).contains("write `id: f`");
  }

  @Test
  void columnsCountUtf16UnitsAndOnlyEditorsLines() {
    read(
        "a: \"👩 \u2028\"\nb: [👩, {x: 1}]\n",
        key("a", YamlTypes.TEXT),
        Key.list("b", YamlTypes.TEXT, "Texts."));
    assertThat(codes()).containsExactly("yaml/wrong-type f.yaml:2:9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x 1\nb: *x\n",
        "a: !!java.net.URL [x]\n",
        "a: !!binary \"@@\"\n",
        "a: !mine x\n",
        "a: !!set {x}\n",
        "? [a, b]\n: c\n"
      })
  void anchorsTagsAndKeysThatAreNoWordsAreRefused(String yaml) {
    read(yaml);
    assertThat(found).isNotEmpty().allMatch(Diagnostic::isError);
    assertThat(found).allMatch(d -> d.location().line() > 0);
  }

  @Timeout(1800)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "# only a comment\n",
        "- a\n",
        "word",
        "a: b: c\n",
        "a: \"x\n",
        "a: [x\n",
        "a: {x\n",
        "a:\tx: y\n",
        "\ta: x\n",
        "a: 1\n---\nb: 2\n",
        "a: \"\\u\"\n",
        "a: \"\\q\"\n",
        "a: \u0000\n",
        "a: \u0007\n",
        "a: |\n x\n  y\n z: w\nb\n",
        "%YAML 9\n---\na: b\n",
        "a: *nowhere\n",
        "a: !!int x\nb: !<>\n",
        "a: @x\n",
        "a: `x`\n",
        "? \n"
      })
  void whatIsNoMappingIsOneErrorAndNoException(String yaml) {
    read(yaml, key("a", YamlTypes.TEXT), key("x", YamlTypes.TEXT));
    assertThat(found).isNotEmpty().hasSizeLessThan(4).allMatch(Diagnostic::isError);
  }

  @Test
  void aQuestionMarkWithinBracketsIsAWord() {
    assertThat(value("[why?, so? no, ?what, https://example.org/?id=4]", texts()))
        .contains(List.of("why?", "so? no", "?what", "https://example.org/?id=4"));
    Key<String> question = key("q", YamlTypes.TEXT);
    Shape inner = Shape.of("inner", "an inner one", question);
    assertThat(value("{q: Is it so?}", inner).orElseThrow().read(question)).contains("Is it so?");
    assertThat(found).isEmpty();
  }

  @Test
  @Timeout(1800)
  void deepNestingIsAnErrorAtTheBracketThatIsTooDeep() {
    assertThat(read("a: " + "[".repeat(5000) + "]".repeat(5000) + "\n")).isEmpty();
    assertThat(codes()).containsExactly("yaml/syntax f.yaml:1:33");
  }

  @Test
  void manyAliasesAreOneErrorAtTheirAnchor() {
    read("a: &a [x]\nb: [" + "*a, ".repeat(25) + "*a]\n", Key.list("a", YamlTypes.TEXT, "A."));
    assertThat(codes()).containsExactly("yaml/anchor f.yaml:1:4");
  }

  @Test
  void anAliasOfNothingIsShown() {
    read("a: *star\n", key("a", YamlTypes.TEXT));
    assertThat(codes()).containsExactly("yaml/anchor f.yaml:1:4");
    assertThat(found.get(0).hint().orElse("")).contains("goes in quotes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: \"\\u", "a: \"\\U\n", "a: !%a\n", "- {u:\r}a\n"})
  void whatTheLibraryThrowsWithoutAPlaceHasOne(String yaml) {
    read(yaml);
    assertThat(found).singleElement().matches(d -> d.location().line() > 0);
  }

  @Test
  @Timeout(1800)
  void anAliasBombIsAnError() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(read(yaml.toString())).isEmpty();
    assertThat(found).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "1, true",
    "0.05, true",
    ".5, true",
    "-0.1, false",
    "1.1, false",
    "5%, false",
    "NaN, false",
    "Infinity, false",
    "1e-3, true",
    "x, false",
    "0x1p-2, false",
    "0.5f, false"
  })
  void aShareIsANumberFromNoughtToOne(String text, boolean valid) {
    assertThat(value(text, YamlTypes.SHARE).isPresent()).isEqualTo(valid);
    assertThat(found.isEmpty()).isEqualTo(valid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-13-45", "2023-02-29", "2024-2-3", "yesterday", "20240203"})
  void aDayThatIsNotInTheCalendarIsReported(String text) {
    assertThat(value(text, YamlTypes.DAY)).isEmpty();
    assertThat(codes()).containsExactly("yaml/bad-value f.yaml:1:4");
  }

  @Test
  void aDayIsRead() {
    assertThat(value("2024-02-29", YamlTypes.DAY)).contains(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "tRue", "1", "on"})
  void onlyTrueAndFalseAreFlags(String text) {
    assertThat(value(text, YamlTypes.FLAG)).isEmpty();
    assertThat(found).hasSize(1);
  }

  @Test
  void anIdIsReportedWithItsSlug() {
    assertThat(value("My Id", YamlTypes.ID)).isEmpty();
    assertThat(found.get(0).hint().orElse("")).contains("`my-id`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"true\"", "'false'"})
  void aFlagHasNoQuotes(String text) {
    assertThat(value(text, YamlTypes.FLAG)).isEmpty();
    assertThat(found.get(0).hint()).contains("write `true` or `false` without quotes");
  }

  @Test
  void aSingleValueIsAListOfOne() {
    assertThat(value("x", texts())).contains(List.of("x"));
    assertThat(value("[x, y]", texts())).contains(List.of("x", "y"));
  }

  @Test
  void aListThatMayNotBeEmptyIsReported() {
    assertThat(value("[]", Key.some("a", YamlTypes.TEXT, "Texts.").type())).isEmpty();
    assertThat(codes()).containsExactly("yaml/wrong-type f.yaml:1:4");
  }

  private static YamlType<List<String>> texts() {
    return Key.list("a", YamlTypes.TEXT, "Texts.").type();
  }

  private <T> Optional<T> value(String text, YamlType<T> type) {
    Key<T> key = key("a", type);
    return read("a: " + text + "\n", key).orElseThrow().read(key);
  }

  /** Ends well under the limit, or not at all: each item was looked for from the start on. */
  @Test
  void aLineOfVeryManyItemsIsReadInTimeThatGrowsWithIt() {
    String yaml = "a: [😀, " + "b, ".repeat(200_000) + "c] #d\n";
    Outcome<Optional<List<String>>> outcome =
        new Workers(1, new Limit(Duration.ofSeconds(10), Duration.ofHours(1)))
            .map(List.of(yaml), text -> value(text.substring(3), texts()), n -> {})
            .get(0);
    assertThat(outcome.excess()).isEmpty();
    assertThat(outcome.value().orElseThrow().orElseThrow()).containsExactly("😀", "b", "c");
  }
}
