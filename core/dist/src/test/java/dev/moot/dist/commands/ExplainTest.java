package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** {@code moot explain}, on a debate with known numbers and on the real site. */
class ExplainTest {

  private static final Path SITE = Product.RESOURCES.resolve("explain/site");
  private static final Path ORACLE =
      Product.ROOT.resolve("plugins/cruxes/src/test/resources/oracles/seed002_case.json");

  /** The known numbers are rounded to six digits. */
  private static final double EXACT = 1e-6;

  @TempDir Path temp;

  private static Map<String, ?> json(Object... arguments) {
    Run run = Product.moot(arguments);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
    return parsed(run.out());
  }

  /** JSON, which YAML reads. */
  @SuppressWarnings("unchecked")
  private static Map<String, ?> parsed(String json) {
    return (Map<String, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
  }

  private static Map<?, ?> map(Object value) {
    return (Map<?, ?>) value;
  }

  @ParameterizedTest
  @CsvSource({"quadratic-energy, qe", "df-quad, dfquad"})
  void theNumbersOfTheKnownDebateComeOut(String semantics, String name) {
    Map<?, ?> expected = map(map(parsed(Product.read(ORACLE)).get("expected")).get(name));

    Map<String, ?> found =
        json("explain", "lab-jobs", SITE, "--format", "json", "--semantics", semantics);

    assertThat(List.copyOf(found.keySet()))
        .containsExactly(
            "debate", "root", "semantics", "participants", "cruxes", "declared", "labels");
    assertThat(found.get("debate")).isEqualTo("lab-jobs");
    assertThat(found.get("root")).isEqualTo("take-lab-jobs");
    assertThat(found.get("semantics")).isEqualTo(semantics);
    same(found.get("participants"), expected.get("strength"), "strengths");
    List<?> cruxes = (List<?>) found.get("cruxes");
    List<?> rank = (List<?>) expected.get("rank");
    assertThat(cruxes.size()).isEqualTo(rank.size());
    for (int i = 0; i < rank.size(); i++) {
      Map<?, ?> crux = map(cruxes.get(i));
      assertThat(crux.keySet().stream().map(String::valueOf))
          .containsExactly(
              "claim",
              "for",
              "disagreement",
              "score",
              "swing",
              "flips",
              "kind",
              "closure",
              "robust");
      Map<?, ?> known = map(rank.get(i));
      known.remove("sensitivity"); // which the format leaves out
      same(crux, known, "crux " + i);
      String claim = String.valueOf(crux.get("claim"));
      assertThat(crux.get("robust"))
          .as(claim)
          .isEqualTo(claim.equals("captured") || claim.equals("influence"));
    }
    assertThat(found.get("declared"))
        .isEqualTo(
            List.of(
                Map.of(
                    "claim", "insights",
                    "for", "take-lab-jobs",
                    "declared_by", "critic",
                    "basis", "read",
                    "label", "one-sided")));
  }

  /** All that is expected has to be there; numbers may differ by the rounding. */
  private static void same(Object found, Object expected, String where) {
    if (expected instanceof Map<?, ?> fields) {
      fields.forEach((key, value) -> same(map(found).get(key), value, where + " " + key));
    } else if (expected instanceof Number number) {
      assertThat(((Number) found).doubleValue())
          .as(where)
          .isCloseTo(number.doubleValue(), within(EXACT));
    } else {
      assertThat(found).as(where).isEqualTo(expected);
    }
  }

  @Test
  void labelsGoWithoutAnybodysViews() {
    Map<String, ?> found =
        json("explain", "lab-jobs", SITE, "--format", "json", "--semantics", "grounded");

    assertThat(found.get("labels"))
        .isEqualTo(
            Map.of(
                "captured", "in",
                "influence", "in",
                "insights", "in",
                "nda-covenant", "in",
                "take-lab-jobs", "out",
                "whistleblower", "in"));
    assertThat(map(found.get("participants")).isEmpty()).isTrue();
    assertThat(Product.moot("explain", "lab-jobs", SITE, "--semantics", "grounded").out())
        .contains("`take-lab-jobs` is out: `captured` attacks it and stands");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Hauptthese `take-lab-jobs` | Die Zahlen beschreiben diese Karte, nicht die Wahrheit.",
        "fr | Thèse principale `take-lab-jobs` | Les nombres décrivent cette carte, non la vérité.",
        "es | Tesis principal `take-lab-jobs` | Los números describen este mapa, no la verdad.",
        "he | טענה מרכזית `take-lab-jobs` | המספרים מתארים את המפה הזאת, לא את האמת."
      })
  void itIsInTheLanguageOfTheSiteOrInTheOneAskedFor(String language, String root, String caveat)
      throws IOException {
    Path site = Folder.copy(SITE, temp.resolve("site"));
    Path config = site.resolve("moot.yaml");
    Files.writeString(config, Product.read(config) + "\nlanguage: " + language + "\n");

    String own = unfolded(Product.moot("explain", "lab-jobs", site));

    assertThat(own).contains(root, caveat).doesNotContain("main claim");
    assertThat(unfolded(Product.moot("explain", "lab-jobs", SITE, "--lang", language)))
        .isEqualTo(own);
    assertThat(unfolded(Product.moot("explain", "lab-jobs", site, "--lang", "en")))
        .isEqualTo(unfolded(Product.moot("explain", "lab-jobs", SITE)));
  }

  @Test
  void whatIsNoLanguageIsAUsageError() {
    Run run = Product.moot("explain", "lab-jobs", SITE, "--lang", "de_DE_x");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("write `de` or `pt-BR` after --lang");
  }

  private static String unfolded(Run run) {
    assertThat(run.exit()).as(run.text()).isZero();
    return run.out().replaceAll("\\R\\s*", " ");
  }

  @Test
  void onlyThePeopleAskedForCount() {
    Map<String, ?> found =
        json("explain", "lab-jobs", SITE, "--format", "json", "--participants", "defender");

    assertThat(map(found.get("participants")).keySet()).hasToString("[defender]");
  }

  @Test
  void anOldNameOfAClaimIsExplainedUnderItsNewOne() {
    Run run = Product.moot("explain", "lab-jobs/insights-exist", SITE);

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.out()).contains("`insights`: The insights exist.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lab-job             |                           | did you mean `lab-jobs`?",
        "captured            |                           | put its debate in front: `lab-jobs/captured`",
        "lab-jobs/capturd    |                           | did you mean `captured`?",
        "lab-jobs            | --participants=criic      | did you mean `critic`?",
        "lab-jobs            | --semantics=quad-energy   | there are quadratic-energy, df-quad, euler, grounded",
        "lab-jobs            | --semantics=grounde       | did you mean `grounded`?"
      })
  void whatIsNotThereIsAUsageErrorWithASuggestion(String subject, String option, String hint) {
    Run run =
        option == null
            ? Product.moot("explain", subject, SITE)
            : Product.moot("explain", subject, SITE, option);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(hint);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aSiteWithErrorsIsReportedAndNotExplained() throws IOException {
    Path site = Folder.copy(SITE, temp.resolve("site"));
    Path claims = site.resolve("claims/lab-jobs.yaml");
    Files.writeString(
        claims, Product.read(claims).replace("target: influence", "target: influense"));

    Run run = Product.moot("explain", "lab-jobs", site);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("did you mean `influence`?").contains("1 error");
    assertThat(run.out()).isEmpty();
    Run json = Product.moot("explain", "lab-jobs", site, "--format", "json");
    assertThat(json.exit()).isEqualTo(1);
    assertThat(json.out()).startsWith("{\"diagnostics\":[{\"severity\":\"error\"");
  }

  @Test
  void theOrderOfAFileDoesNotMatter() throws IOException {
    Path site = Folder.copy(SITE, temp.resolve("site"));
    Path claims = site.resolve("claims/lab-jobs.yaml");
    String text = Product.read(claims);
    int from = text.indexOf("  captured:");
    int to = text.indexOf("relations:");
    int first = text.indexOf("  influence:");
    Files.writeString(
        claims,
        text.substring(0, first)
            + text.substring(from, to)
            + text.substring(first, from)
            + "relations:\n"
            + text.substring(to)
                .lines()
                .filter(l -> l.startsWith("  - {id"))
                .sorted(Comparator.reverseOrder())
                .reduce("", (all, line) -> all + line + "\n")
            + text.substring(text.indexOf("cruxes:")));

    for (String semantics : List.of("quadratic-energy", "df-quad", "euler", "grounded")) {
      for (String format : List.of("text", "json")) {
        assertThat(
                Product.moot(
                        "explain", "lab-jobs", site, "--semantics", semantics, "--format", format)
                    .out())
            .isEqualTo(
                Product.moot(
                        "explain", "lab-jobs", SITE, "--semantics", semantics, "--format", format)
                    .out());
      }
    }
  }

  @Test
  void theRealDebatesAreExplainedInWordsThatClaimNoMoreThanTheMap() {
    for (String debate : List.of("lab-jobs", "optimisation-pressure", "pythian-labs")) {
      Run run = Product.moot("explain", debate, Product.CONTENT);

      assertThat(run.exit()).as(run.text()).isZero();
      assertThat(run.out().replace(System.lineSeparator(), " "))
          .contains("The numbers describe this map, not the truth.")
          .containsPattern("Going by what [a-z, ]+ thinks? of the reasons, (some|most) of it")
          .doesNotContainIgnoringCase("probabilit")
          .doesNotContainPattern("\\d\\.\\d\\d\\d");
    }
  }
}
