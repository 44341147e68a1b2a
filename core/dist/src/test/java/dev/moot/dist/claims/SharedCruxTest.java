package dev.moot.dist.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Ben doubts what Ada holds, Cleo holds it too, Dan said nothing. Who may confirm that Ada is right
 * to call something the crux of both, and in whose words.
 */
class SharedCruxTest {

  private static final String DEBATE =
      """
      schema: claims/1
      debate: tea
      title: Tea
      root: good
      participants: {ada: {name: Ada}, ben: {name: Ben}, cleo: {name: Cleo}, dan: {name: Dan}}
      claims:
        good:
          text: Tea is good.
          stances: {ada: {stance: accept, quote: Good}, ben: {stance: reject, quote: Bad}, cleo: {stance: accept, quote: Good}}
        calms:
          text: Tea calms.
          supports: [good]
          stances: {ada: {stance: accept, quote: Calm}, ben: {stance: reject, quote: Wild}}
      cruxes:
        - {claim: calms, for: good, declared_by: ada, quote: It hangs on that%s}
      """;

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "-; -; Named by one side: Ada",
        ", shared: claimed; claimed; Named by one side: Ada",
        ", shared: confirmed; claimed; Named by one side: Ada",
        ", shared: confirmed, confirmed_by: {by: ben}; claimed; Named by one side: Ada",
        ", confirmed_by: {by: ben, quote: Me too}; confirmed; Named by both sides: Ada and Ben",
        ", confirmed_by: {by: ben, quote: {exact: Me too, by: ben}}; confirmed; Named by both sides: Ada and Ben",
        ", confirmed_by: {by: ben, quote: {exact: Him too, by: cleo}}; claimed; Named by one side: Ada",
        ", confirmed_by: {by: cleo, quote: Me too}; claimed; Named by one side: Ada and Cleo",
        ", confirmed_by: {by: dan, quote: Me too}; confirmed; Named by Ada and Dan",
      })
  void onlyWordsOfTheOtherSideConfirm(String more, String shared, String label) throws IOException {
    Path site = temp.resolve("site");
    Files.createDirectories(site.resolve("claims"));
    Files.writeString(site.resolve("moot.yaml"), "title: T\nurl: https://example.org/\n");
    Files.writeString(site.resolve("claims/tea.yaml"), DEBATE.formatted(more == null ? "" : more));
    Run run = Product.moot("build", site, "-o", temp.resolve("out"));
    assertThat(run.exit()).as(run.text()).isZero();

    Map<?, ?> json =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Product.read(temp.resolve("out/claims/tea.json")));
    assertThat(((Map<?, ?>) ((List<?>) json.get("cruxes")).get(0)).get("shared")).isEqualTo(shared);
    assertThat(
            Jsoup.parse(Product.read(temp.resolve("out/cruxes/index.html"))).select("main").text())
        .contains(label);
  }
}
