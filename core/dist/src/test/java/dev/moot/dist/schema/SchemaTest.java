package dev.moot.dist.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.moot.api.diagnostic.Rule;
import dev.moot.dist.product.Product;
import dev.moot.engine.schema.SchemaKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What {@code moot schema} writes, held against the engine with a validator not of our making. */
class SchemaTest {

  /** What is wrong with the form of a file: engine and editor both say so. */
  private static final Set<String> STRUCTURAL =
      Set.of(
          "claims/empty-stance",
          "yaml/bad-value",
          "yaml/duplicate-item",
          "yaml/missing-key",
          "yaml/out-of-range",
          "yaml/unknown-key",
          "yaml/wrong-type");

  /** What only the engine can find, by code or by area, and why. */
  private static final Map<String, String> ENGINE_ONLY =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("argument-map", "prose"),
              Map.entry("asides", "prose"),
              Map.entry("claim-links", "prose"),
              Map.entry("claims/bears-on-itself", "a schema does not compare two names"),
              Map.entry("claims/condition-cycle", "needs all claims of the site"),
              Map.entry("claims/crux-cycle", "a schema does not compare two cruxes"),
              Map.entry("claims/support-and-attack", "a schema does not compare two relations"),
              Map.entry("claims/credence-order", "a schema does not compare two numbers"),
              Map.entry("claims/duplicate-name", "worth a warning, and the form is right"),
              Map.entry("claims/dated-ahead", "a schema compares no days"),
              Map.entry("claims/duplicate-id", "a schema does not know what else is declared"),
              Map.entry("directive", "templates"),
              Map.entry("claims/duplicate-text", "a schema does not compare two texts"),
              Map.entry("claims/attack-and-contradicts", "worth a warning, and the form is right"),
              Map.entry("claims/isolated", "needs all claims of the site"),
              Map.entry("claims/not-own-words", "needs the source"),
              Map.entry("claims/one-sided-crux", "a schema does not know who holds what"),
              Map.entry("claims/other-author", "needs the source"),
              Map.entry("claims/outcome", "worth a warning, and the form is right"),
              Map.entry("claims/quote-not-found", "needs the source"),
              Map.entry("claims/quote-repeated", "needs the source"),
              Map.entry("claims/quote-runs-over", "needs the source"),
              Map.entry("claims/quote-without-source", "worth a warning, and the form is right"),
              Map.entry("claims/repeated-crux", "a schema does not compare two cruxes"),
              Map.entry("claims/repeated-relation", "a schema does not compare two relations"),
              Map.entry("claims/requoted", "needs the source"),
              Map.entry("claims/same-as-cycle", "needs all claims of the site"),
              Map.entry("claims/credence-bound", "needs the words of a quote"),
              Map.entry("claims/derived-from-nothing", "needs the words of a quote"),
              Map.entry("claims/reading", "worth a notice, and the form is right"),
              Map.entry("claims/readings", "worth a notice, and the form is right"),
              Map.entry("claims/stance-order", "days can be compared by nothing else"),
              Map.entry("claims/same-as-own-debate", "a schema does not know the debate's name"),
              Map.entry("claims/source-missing", "needs the folder of sources"),
              Map.entry(
                  "claims/stance-contradicts-credence", "worth a warning, and the form is right"),
              Map.entry("claims/too-slow", "needs the source"),
              Map.entry("claims/two-handles", "needs the source"),
              Map.entry("claims/two-sentences", "worth a warning, and the form is right"),
              Map.entry("claims/unconfirmed-crux", "worth a warning, and the form is right"),
              Map.entry("claims/undercut-target", "a schema does not know what is declared"),
              Map.entry("claims/unknown-participant", "a schema does not know who is declared"),
              Map.entry("claims/unknown-relation", "a schema does not know what is declared"),
              Map.entry("claims/unknown-source", "a schema does not know what is declared"),
              Map.entry("claims/unquoted-relation", "worth a warning, and the form is right"),
              Map.entry("claims/unsourced", "worth a warning, and the form is right"),
              Map.entry("claims/unused-participant", "a schema does not know what is named where"),
              Map.entry("claims/unused-source", "a schema does not know what is named where"),
              Map.entry("claims/withdrawn-and-held", "a schema does not know what happened"),
              Map.entry("claims/words-of-another", "a schema does not compare who with whom"),
              Map.entry("config/firm", "codes come with releases of Moot and with plugins"),
              Map.entry(
                  "config/not-a-warning", "codes come with releases of Moot and with plugins"),
              Map.entry("config/exports", "formats come with plugins"),
              Map.entry("config/unknown-code", "codes come with releases of Moot and with plugins"),
              Map.entry("config/unused-ignore", "a comment"),
              Map.entry("cruxes", "needs the whole map"),
              Map.entry("exchanges", "prose"),
              Map.entry("external", "needs other sites"),
              Map.entry("fairness", "needs the whole debate"),
              Map.entry("footnotes", "prose"),
              Map.entry("front-matter", "front matter that is not found cannot be looked at"),
              Map.entry("git", "needs the history of the site"),
              Map.entry("highlighting", "prose"),
              Map.entry("link", "needs the whole site"),
              Map.entry("markdown", "prose"),
              Map.entry("plugin", "jars"),
              Map.entry("read", "files, not what they say"),
              Map.entry("template", "templates"),
              Map.entry("theme/api-range", "is about the release that runs"),
              Map.entry("theme/base-changed", "is about files, not about what stands in one"),
              Map.entry("theme/dead-option", "needs the rest of the site"),
              Map.entry("theme/invalid", "is about a file, not about what stands in one"),
              Map.entry("theme/missing-layout", "is about a file, not about what stands in one"),
              Map.entry("theme/unknown", "themes can come with a release of Moot"),
              Map.entry("theme/unused-file", "is about files, not about what stands in one"),
              Map.entry("yaml/anchor", "gone when a validator sees the values"),
              Map.entry("yaml/comment", "a validator sees no comments"),
              Map.entry("yaml/invisible-text", "a pattern of JSON Schema does not know them"),
              Map.entry("yaml/control-character", "no editor lets one by unseen"),
              Map.entry("yaml/duplicate-key", "gone when a validator sees the values"),
              Map.entry("yaml/syntax", "the editor's YAML reader says so itself"),
              Map.entry("yaml/tag", "gone when a validator sees the values")));

  /** Keys whose values have a form that a pattern can only come near to. */
  private static final Set<String> JUDGED_BY_THE_ENGINE = Set.of("language", "time-zone");

  /** Ids that YAML takes for something else: editors want them in quotes, the engine does not. */
  private static final Set<String> WANT_QUOTES = Set.of("true", "1e-3");

  private static final Pattern REPORTED =
      Pattern.compile("(?m)^([^\\s:]+)(?::\\d+:\\d+)?: (?:error|warning|notice)\\[([a-z0-9/-]+)]");

  private static final Path BROKEN = Product.RESOURCES.resolve("broken");
  static final Path EVERY_KEY = Product.RESOURCES.resolve("every-key");

  private static final Map<SchemaKind, Schema> SCHEMAS = new TreeMap<>();

  @BeforeAll
  static void loadTheSchemas() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (SchemaKind kind : SchemaKind.values()) {
      SCHEMAS.put(kind, registry.getSchema(print(kind)));
    }
  }

  static String print(SchemaKind kind) {
    return Product.moot("schema", EVERY_KEY, "--print", kind.word()).out();
  }

  @ParameterizedTest
  @EnumSource(SchemaKind.class)
  void itIsASchemaOfItsDraft(SchemaKind kind) {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(new ObjectMapper().readTree("{\"type\": 7}"))).isNotEmpty();
    assertThat(meta.validate(new ObjectMapper().readTree(print(kind)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(SchemaKind.class)
  void everyKeyAndEveryWordOfAListSaysWhatItIs(SchemaKind kind) {
    JsonNode schema = new ObjectMapper().readTree(print(kind));
    List<JsonNode> shapes = new ArrayList<>(List.of(schema));
    schema.path("$defs").forEach(shapes::add);
    for (JsonNode shape : shapes) {
      for (Map.Entry<String, JsonNode> key : shape.path("properties").properties()) {
        assertThat(key.getValue().path("description").asString(""))
            .as(key.getKey())
            .matches("[A-Z][^`]+[.]");
        JsonNode words = key.getValue().path("enum");
        if (words.size() > 1) {
          assertThat(key.getValue().path("enumDescriptions").size())
              .as(key.getKey())
              .isEqualTo(words.size());
        }
      }
    }
  }

  static Stream<YamlFile> validFiles() throws IOException {
    List<YamlFile> files = new ArrayList<>(YamlFile.in(Product.CONTENT));
    files.addAll(YamlFile.in(Product.RESOURCES.resolve("golden/site")));
    files.addAll(YamlFile.in(EVERY_KEY));
    assertThat(files).as("the scan saw enough files").hasSizeGreaterThan(15);
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("validFiles")
  void whatTheEngineAcceptsTheSchemaAccepts(YamlFile file) {
    assertThat(file.codes()).isEmpty();
    assertThat(refusals(file)).isEmpty();
  }

  @Test
  void theSiteWithEveryKeyIsFreeOfErrors() {
    Product.Run run = Product.moot("check", EVERY_KEY, "--strict");
    assertThat(run.exit()).as(run.text()).isZero();
  }

  /** So that a new key is tried by the mutations below. */
  @Test
  void theSiteWithEveryKeyHasEveryKey() throws IOException {
    Set<String> used = new TreeSet<>();
    for (YamlFile file : YamlFile.in(EVERY_KEY)) {
      YamlMutations.of(
          file.yaml(), c -> used.add(file.kind() + " " + c.key()) && c.what().isEmpty());
    }
    Set<String> known = new TreeSet<>();
    for (SchemaKind kind : SchemaKind.values()) {
      JsonNode schema = new ObjectMapper().readTree(print(kind));
      List<JsonNode> shapes = new ArrayList<>(List.of(schema));
      schema.path("$defs").forEach(shapes::add);
      shapes.forEach(
          s -> s.path("properties").propertyNames().forEach(k -> known.add(kind + " " + k)));
    }
    assertThat(known).hasSizeGreaterThan(70);
    assertThat(used).containsAll(known);
  }

  static Stream<String> brokenSites() throws IOException {
    try (Stream<Path> list = Files.list(BROKEN)) {
      return list.map(p -> String.valueOf(p.getFileName())).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("brokenSites")
  void aBrokenFileIsRefusedWhenItsFormIsWrongAndOnlyThen(String name) throws IOException {
    Path site = BROKEN.resolve(name);
    Map<String, Set<String>> reported = new TreeMap<>();
    Matcher line = REPORTED.matcher(Product.read(site.resolve("expected.txt")));
    while (line.find()) {
      reported.computeIfAbsent(line.group(1), f -> new TreeSet<>()).add(line.group(2));
    }
    assertThat(reported).isNotEmpty();
    for (YamlFile file : YamlFile.in(site)) {
      Set<String> codes = reported.getOrDefault(file.path(), Set.of());
      if (EditorView.of(file.yaml()).isEmpty()) {
        assertThat(codes).as(file.path()).contains("yaml/syntax");
      } else {
        assertThat(!refusals(file).isEmpty())
            .as("%s refused; the engine finds %s", file.path(), codes)
            .isEqualTo(codes.stream().anyMatch(STRUCTURAL::contains));
      }
    }
  }

  @Test
  void everyCodeIsEitherStructuralOrTheEnginesAlone() {
    for (Rule rule : Product.rules().all()) {
      boolean engineOnly =
          ENGINE_ONLY.containsKey(rule.code()) || ENGINE_ONLY.containsKey(rule.area());
      assertThat(STRUCTURAL.contains(rule.code())).as(rule.code()).isNotEqualTo(engineOnly);
    }
  }

  /** Each key of each kind of file, changed in each way there is. */
  @Test
  void whateverIsDoneToAKeyEngineAndSchemaAgree() throws IOException {
    List<String> disagreements = new ArrayList<>();
    int refused = 0;
    int tried = 0;
    Set<String> kinds = new TreeSet<>();
    for (YamlFile file : YamlFile.in(EVERY_KEY)) {
      for (YamlMutations.Mutation mutation :
          YamlMutations.of(file.yaml(), c -> kinds.add(file.kind() + " " + c.kind()))) {
        tried++;
        YamlFile changed = file.with(mutation.yaml());
        List<Error> refusals = refusals(changed);
        refused += refusals.isEmpty() ? 0 : 1;
        disagreement(changed, mutation.change(), refusals).ifPresent(disagreements::add);
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(tried).isGreaterThan(2000);
    assertThat(refused).isBetween(tried / 4, tried - tried / 10);
  }

  /** The same on the real site, a sample of the changes. */
  @Test
  void theyAgreeOnTheRealSiteToo() throws IOException {
    List<String> disagreements = new ArrayList<>();
    Random chance = new Random(20261120);
    int tried = 0;
    for (YamlFile file : YamlFile.in(Product.CONTENT)) {
      double share = file.kind() == SchemaKind.CLAIMS ? 0.001 : 0.1;
      for (YamlMutations.Mutation mutation :
          YamlMutations.of(file.yaml(), c -> chance.nextDouble() < share)) {
        tried++;
        YamlFile changed = file.with(mutation.yaml());
        disagreement(changed, mutation.change(), refusals(changed)).ifPresent(disagreements::add);
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(tried).isGreaterThan(200);
  }

  private static Optional<String> disagreement(
      YamlFile changed, YamlMutations.Change change, List<Error> refusals) {
    List<String> codes = changed.codes();
    boolean agree = codes.stream().anyMatch(STRUCTURAL::contains) == !refusals.isEmpty();
    return agree || isKnown(change, refusals)
        ? Optional.empty()
        : Optional.of(
            "%s %s: the engine finds %s, the schema %s"
                .formatted(changed.path(), change, codes, refusals));
  }

  private static boolean isKnown(YamlMutations.Change change, List<Error> refusals) {
    return JUDGED_BY_THE_ENGINE.contains(change.key())
        || WANT_QUOTES.contains(change.what())
            && refusals.toString().contains("[string, integer] expected");
  }

  private static List<Error> refusals(YamlFile file) {
    Schema schema = SCHEMAS.get(file.kind());
    return EditorView.of(file.yaml()).stream()
        .flatMap(
            view ->
                schema
                    .validate(
                        view,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream())
        .toList();
  }
}
