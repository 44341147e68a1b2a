package dev.moot.engine.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedSettingsTest {

  private final List<Diagnostic> found = new ArrayList<>();

  @Test
  void withoutAWordOnFeedsTheyHoldTwentyEntries() {
    assertThat(read("title: A\n")).isEqualTo(new FeedSettings(20, Optional.empty(), true));
    assertThat(found).isEmpty();
  }

  @Test
  void theFirstAddressEndsInASlash() {
    FeedSettings feeds = read("title: A\nfeeds: {first-url: https://a.example/b, limit: 1000}\n");
    assertThat(feeds.firstUrl()).contains("https://a.example/b/");
    assertThat(feeds.limit()).isEqualTo(1000);
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1001", "-1", "1.5", "ten", "'20'", "020", "99999999999", "[2]"})
  void aLimitThatIsNoSuitableNumberIsReportedAndNotUsed(String limit) {
    assertThat(read("title: A\nfeeds:\n  limit: " + limit + "\n").limit()).isEqualTo(20);
    assertThat(found)
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo("yaml/wrong-type");
              assertThat(d.location().line()).isEqualTo(3);
              assertThat(d.hint().orElse("")).startsWith("write a number such as `20`");
            });
  }

  @ParameterizedTest
  @CsvSource({"'feeds: {limits: 3}', yaml/unknown-key", "'feeds: {first-url: a}', yaml/bad-value"})
  void otherMistakesAreFoundAsEverywhere(String line, String code) {
    read("title: A\n" + line + "\n");
    assertThat(found).extracting(Diagnostic::code).containsExactly(code);
  }

  private FeedSettings read(String yaml) {
    return new ConfigReader(found::add).read(yaml, Optional.empty()).feeds();
  }
}
