package dev.moot.dist.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code --format sarif}, held against the schema of SARIF 2.1.0. */
class SarifTest {

  private static Schema schema = read("{}");

  @TempDir Path site;

  @BeforeAll
  static void loadTheSchema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      schema = read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Schema read(String text) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text);
  }

  static Stream<String> sites() throws IOException {
    return BrokenSitesTest.sites();
  }

  private static JsonNode log(Object... arguments) {
    JsonNode log = new ObjectMapper().readTree(Product.moot(arguments).out());
    assertThat(schema.validate(log)).as(log.toString()).isEmpty();
    return log.path("runs").path(0);
  }

  @Test
  void theSchemaRefusesWhatIsNoLog() {
    assertThat(schema.validate(new ObjectMapper().readTree("{\"version\": \"2.1.0\"}")))
        .isNotEmpty();
    assertThat(schema.validate(new ObjectMapper().readTree("{\"version\": 2, \"runs\": 1}")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theLogOfEachBrokenSiteIsValidAndItsRulesAreThere(String name) {
    Path broken = Product.RESOURCES.resolve("broken").resolve(name);

    JsonNode run = log("check", broken, "--format", "sarif");

    JsonNode rules = run.path("tool").path("driver").path("rules");
    Set<String> ids = new HashSet<>();
    for (JsonNode rule : rules) {
      assertThat(ids.add(rule.path("id").asString())).isTrue();
      assertThat(rule.path("help").path("markdown").asString("")).as("help").isNotEmpty();
    }
    assertThat(run.path("results")).isNotEmpty();
    for (JsonNode result : run.path("results")) {
      assertThat(rules.path(result.path("ruleIndex").asInt()).path("id").asString())
          .isEqualTo(result.path("ruleId").asString());
    }
  }

  @Test
  void aSiteThatIsFineHasAnEmptyLog() throws IOException {
    Folder.write(site, "moot.yaml", "title: T\n");

    JsonNode run = log("build", site, "--format", "sarif");

    assertThat(run.path("results")).isEmpty();
    assertThat(run.path("invocations").path(0).path("exitCode").asInt()).isZero();
  }

  @Test
  void whatIsSilencedIsInTheLogAsSuppressed() throws IOException {
    Folder.write(site, "moot.yaml", "title: T\nignore: [front-matter/missing-summary]\n");
    Folder.write(
        site,
        "posts/p.md",
        "---\ntitle: P\ndate: 2026-01-01\n---\n\n<!-- moot: ignore markdown/raw-html -->\nA <font>b</font>\n");

    JsonNode results = log("check", site, "--format", "sarif").path("results");

    assertThat(results.size()).isGreaterThanOrEqualTo(2);
    for (JsonNode result : results) {
      String kind = result.path("suppressions").path(0).path("kind").asString();
      boolean byComment = result.path("ruleId").asString().equals("markdown/raw-html");
      assertThat(kind).isEqualTo(byComment ? "inSource" : "external");
    }
  }

  @Test
  void columnsCountUtf16UnitsAndPathsAreEncoded() throws IOException {
    Folder.write(site, "moot.yaml", "title: T\n");
    Folder.write(
        site,
        "posts/a b\u00e9.md",
        "---\ntitle: P\ndate: 2026-01-01\nsummary: S\n---\n\n\ud83d\ude00 [[none]]\n");

    JsonNode run = log("check", site, "--format", "sarif");

    assertThat(run.path("columnKind").asString()).isEqualTo("utf16CodeUnits");
    JsonNode place = run.path("results").path(0).path("locations").path(0).path("physicalLocation");
    assertThat(place.path("artifactLocation").path("uri").asString())
        .endsWith("/posts/a%20b%C3%A9.md");
    JsonNode region = place.path("region");
    assertThat(region.path("startLine").asInt()).isEqualTo(7);
    assertThat(region.path("startColumn").asInt()).isEqualTo(6);
    assertThat(region.path("endColumn").asInt()).isEqualTo(10);
  }

  @Test
  void explainAndRenameReportInTheSameForm() throws IOException {
    Folder.write(site, "moot.yaml", "title: T\nbad: 1\n");

    assertThat(log("explain", "d", site, "--format", "sarif").path("results")).isNotEmpty();
    Run run = Product.moot("rename", "a", "b", site, "--format", "github");
    assertThat(run.out()).startsWith("::error file=").contains("title=yaml/unknown-key");
  }
}
