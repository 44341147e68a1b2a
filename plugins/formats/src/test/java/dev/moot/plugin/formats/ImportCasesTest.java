package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Account;
import dev.moot.api.draft.Count;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.Remark;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import dev.moot.api.plugin.PluginSettings;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of inputs of each format; the results were written by hand. */
class ImportCasesTest {

  static List<ImportCase> cases() throws IOException {
    return ImportCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theClaimsAreThoseThatWereWrittenByHand(ImportCase input) {
    Draft draft = (Draft) ImportCase.importer(input.format()).read(input.request());
    assertThat(ClaimsForm.of(ImportCase.yaml(draft))).isEqualTo(input.form());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theTextIsTheOneThatWasWrittenByHand(ImportCase input) {
    Draft draft = (Draft) ImportCase.importer(input.format()).read(input.request());
    assertThat(ImportCase.source(draft)).isEqualTo(input.text());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void allThatWasReadAndNotKeptIsToldAndCounted(ImportCase input) {
    Draft draft = (Draft) ImportCase.importer(input.format()).read(input.request());
    Map<String, String> expected = new TreeMap<>();
    flat("", PlainYaml.map(input.expected(), "counts"), expected);
    Account account = draft.account();
    Map<String, String> told = new TreeMap<>();
    for (Count count : account.counts()) {
      told.put(count.key(), String.valueOf(count.number()));
    }
    told.put("problems", String.valueOf(account.remarks().size()));
    assertThat(told).containsAllEntriesOf(expected);
    List<Object> said = PlainYaml.list(input.expected(), "said");
    for (Object subject : said) {
      assertThat(account.remarks())
          .extracting(Remark::words)
          .anyMatch(w -> w.contains("" + subject));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theFormatIsToldFromTheFile(ImportCase input) {
    assertThat(
            new FormatsPlugin()
                .contribute(PluginSettings.NONE).stream()
                    .filter(c -> c instanceof Importer i && i.fits(input.request()))
                    .map(c -> ((Importer) c).format()))
        .containsExactly(input.format());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsOfLinesMakeNoDifference(ImportCase input) {
    Importer importer = ImportCase.importer(input.format());
    ImportRequest request = input.request();
    String windows = request.text().replace("\n", "\r\n");
    assertThat(importer.read(ImportRequest.of(request.file(), windows).titled(request.title())))
        .isEqualTo(importer.read(request));
  }

  /** Lists are told in words. */
  private static void flat(String before, Map<String, Object> counts, Map<String, String> to) {
    counts.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?>) {
            flat(before + key + ".", PlainYaml.entry(value), to);
          } else if (!(value instanceof List<?>)) {
            to.put(before + key, String.valueOf(value));
          }
        });
  }
}
