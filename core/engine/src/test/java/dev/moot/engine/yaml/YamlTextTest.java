package dev.moot.engine.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.diagnostic.LineIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

  private final List<Diagnostic> found = new ArrayList<>();

  private Optional<YamlMapping> read(String yaml) {
    return new YamlText("f.yaml", yaml, 0, new LineIndex("f.yaml", yaml))
        .readMapping("the file", found::add);
  }

  private List<String> codes() {
    return found.stream().map(d -> d.code() + " " + d.location()).toList();
  }

  @Test
  void scalarsAreTakenAsWritten() {
    YamlMapping m = read("a: no\nb: 12:30:45\nc: 0123\nd: 2024-13-45\ne: null\n").orElseThrow();
    assertThat(List.of("a", "b", "c", "d", "e"))
        .map(k -> m.text(k).orElse("absent"))
        .containsExactly("no", "12:30:45", "0123", "2024-13-45", "null");
    assertThat(found).isEmpty();
  }

  @Test
  void aRepeatedKeyIsReportedWithItsFirstPlace() {
    read("a: 1\nb: 2\na: 3\n");
    assertThat(codes()).containsExactly("yaml/duplicate-key f.yaml:3:1");
    assertThat(found.get(0).related().get(0).location().line()).isEqualTo(1);
  }

  @Test
  void aKeyThatNothingAskedForIsReportedWithASuggestion() {
    YamlMapping m = read("tilte: x\n").orElseThrow();
    m.text("title");
    m.close();
    assertThat(codes()).containsExactly("yaml/unknown-key f.yaml:1:1");
    assertThat(found.get(0).hint()).contains("did you mean `title`?");
  }

  @Test
  void columnsCountUtf16UnitsAndOnlyEditorsLines() {
    YamlMapping m = read("a: \"👩 \u2028\"\nb: [👩, {x: 1}]\n").orElseThrow();
    m.value("b").orElseThrow().asList().get(1).asText();
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

  @Timeout(30)
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
    assertThat(read(yaml).filter(m -> found.isEmpty() && m.all().isEmpty())).isEmpty();
    assertThat(found).hasSizeLessThan(4).allMatch(Diagnostic::isError);
  }

  @Test
  @Timeout(30)
  void deepNestingIsAnError() {
    assertThat(read("a: " + "[".repeat(5000) + "]".repeat(5000) + "\n")).isEmpty();
    assertThat(codes()).hasSize(1);
  }

  @Test
  @Timeout(30)
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
    assertThat(value(text, YamlValue::asShare).isPresent()).isEqualTo(valid);
    assertThat(found.isEmpty()).isEqualTo(valid);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-13-45", "2023-02-29", "2024-2-3", "yesterday", "20240203"})
  void aDayThatIsNotInTheCalendarIsReported(String text) {
    assertThat(value(text, YamlValue::asDay)).isEmpty();
    assertThat(codes()).containsExactly("yaml/bad-value f.yaml:1:4");
  }

  @Test
  void aDayIsRead() {
    assertThat(value("2024-02-29", YamlValue::asDay)).contains(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "True", "1", "on"})
  void onlyTrueAndFalseAreFlags(String text) {
    assertThat(value(text, YamlValue::asFlag)).isEmpty();
    assertThat(found).hasSize(1);
  }

  @Test
  void anIdIsReportedWithItsSlug() {
    assertThat(value("My Id", YamlValue::asId)).isEmpty();
    assertThat(found.get(0).hint().orElse("")).contains("`my-id`");
  }

  @Test
  void aSingleValueIsAListOfOne() {
    assertThat(value("x", v -> Optional.of(v.asList().size()))).contains(1);
    assertThat(value("[x, y]", v -> Optional.of(v.asList().size()))).contains(2);
  }

  private <T> Optional<T> value(String text, Function<YamlValue, Optional<T>> reader) {
    return read("a: " + text + "\n").orElseThrow().value("a").flatMap(reader);
  }
}
