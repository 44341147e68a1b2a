package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Draft;
import dev.moot.api.plugin.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What comes back of a debate that was exported: the debates of all import cases, and one that has
 * everything.
 */
class RoundTripTest {

  private static final Map<String, String> DEBATES = new TreeMap<>();

  private static final int EQUAL_BY_AIF = 25;
  private static final int EQUAL_BY_KIALO = 10;

  @TempDir static Path folder;

  private static ExportedSite site;

  @BeforeAll
  static void export() throws IOException {
    DEBATES.put("ferry", Files.readString(Path.of("src/test/resources/exports/ferry.yaml")));
    for (ImportCase one : ImportCase.all()) {
      if (one.format().equals("thread")) {
        continue; // its only claim is one that the writer has to word
      }
      Draft draft = (Draft) ImportCase.importer(one.format()).read(one.request());
      String id = one.format() + "-" + one.folder().getFileName();
      DEBATES.put(id, ImportCase.yaml(draft, id));
    }
    site = ExportedSite.of(folder, DEBATES);
  }

  private static ClaimsForm form(String debate) {
    return ClaimsForm.of(DEBATES.get(debate));
  }

  /** What came back by {@code moot import} of the file that ends in {@code ending}. */
  private static ClaimsForm imported(String format, String debate, String ending) {
    ImportRequest request =
        ImportRequest.of(debate + "." + ending, site.file(debate, ending))
            .titled(Optional.of(form(debate).title()));
    Draft draft = (Draft) ImportCase.importer(format).read(request);
    return ClaimsForm.of(ImportCase.yaml(draft, debate));
  }

  /** The debates of which something else came back, each with the kinds of differences. */
  private static Map<String, String> unequal(Map<String, ClaimsForm> back) {
    Map<String, String> unequal = new TreeMap<>();
    back.forEach(
        (debate, form) -> {
          List<String> differences = RoundTrip.differences(form(debate), form);
          if (!differences.isEmpty()) {
            unequal.put(debate, String.join(", ", RoundTrip.kinds(differences)));
          }
        });
    return unequal;
  }

  @Test
  void graphmlHasEveryClaimAndRelation() throws Exception {
    for (String debate : DEBATES.keySet()) {
      ClaimsForm before = form(debate);
      ClaimsForm after = ClaimsForm.of(GraphmlText.claims(site.file(debate, "graphml")));
      assertThat(after.relations()).as(debate).isEqualTo(before.relations());
      assertThat(after.roots()).as(debate).isEqualTo(before.roots());
      assertThat(after.title()).as(debate).isEqualTo(before.title());
      assertThat(after.claims()).as(debate).hasSameSizeAs(before.claims());
    }
  }

  /**
   * Evidence, strengths and which claims are roots AIF has no place for; a conflict has one way.
   */
  @Test
  void aifComesBackButForWhatItsAccountTells() {
    Map<String, ClaimsForm> back = new TreeMap<>();
    DEBATES.keySet().forEach(d -> back.put(d, imported("aif", d, "aif.json")));
    String conflicts = "+ attack, - contradicts, - root";
    assertThat(unequal(back))
        .isEqualTo(
            Map.of(
                "argdown-strict", conflicts,
                "carneades-issue", conflicts,
                "carneades-issues", conflicts,
                "ferry",
                    "+ attack, + claim, + person, + support, + undercut, - claim, - contradicts, - person, - requires, - root, - support, - undercut",
                "kialo-basic", "+ claim, - claim",
                "kialo-hostile", "+ claim, - claim",
                "kialo-theses", "- root"));
    assertThat(back).hasSize(EQUAL_BY_AIF + 7);
    assertThat(back.get("ferry").claims())
        .contains(
            "The ferry should run at night.[Ann \"the pilot\": Berg: Keep it running, by all means.][]");
  }

  /** Kialo has pros and cons of single claims, and nobody who says them. */
  @Test
  void whatKialoHasComesBackWhole() {
    Map<String, ClaimsForm> back = new TreeMap<>();
    DEBATES.keySet().forEach(d -> back.put(d, imported("kialo", d, "kialo.txt")));
    Map<String, String> unequal = unequal(back);
    assertThat(back).hasSize(unequal.size() + EQUAL_BY_KIALO);
    assertThat(unequal)
        .containsEntry("kialo-broken", "+ root")
        .hasSize(DEBATES.size() - EQUAL_BY_KIALO);
    back.forEach(
        (debate, form) -> {
          assertThat(form.claims()).as(debate).hasSameSizeAs(form(debate).claims());
          assertThat(form.roots()).as(debate).containsAll(form(debate).roots());
          List<String> lost = new ArrayList<>(form(debate).relations());
          lost.removeAll(form.relations());
          assertThat(lost)
              .as(
                  "relations of %s that are lost are none of single claims at full strength",
                  debate)
              .noneMatch(r -> r.matches("(support|attack)\\[[^,]*\\] -> .*\\)  1.0"));
        });
  }

  /**
   * What Argdown's own tool reads in the export: it was run by hand, as it is no part of a build.
   */
  @Test
  void argdownComesBackThroughItsTool() throws IOException {
    Path kept = Path.of("src/test/resources/exports");
    assertThat(site.file("ferry", "argdown"))
        .isEqualTo(Files.readString(kept.resolve("ferry.argdown")));
    ImportRequest request =
        ImportRequest.of("ferry.json", Files.readString(kept.resolve("ferry.argdown.json")));
    Draft draft = (Draft) ImportCase.importer("argdown").read(request);
    ClaimsForm back = ClaimsForm.of(ImportCase.yaml(draft, "ferry"));
    assertThat(texts(back))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    texts(form("ferry")).stream(),
                    Stream.of("It does not hold that: The ferry should run at night."))
                .toList());
    assertThat(
            RoundTrip.differences(form("ferry"), back).stream()
                .filter(d -> d.contains(" relation ")))
        .extracting(d -> d.substring(0, d.indexOf('[')))
        .containsExactly(
            "- relation attack",
            "- relation rephrases",
            "- relation requires",
            "- relation support",
            "- relation undercut",
            "- relation undercut",
            "- relation undercut",
            "+ relation attack",
            "+ relation support",
            "+ relation support");
  }

  /** The texts alone. */
  private static List<String> texts(ClaimsForm form) {
    return form.claims().stream()
        .map(c -> c.replaceFirst("\\[[^\\]]*\\]\\[[^\\]]*\\]$", ""))
        .toList();
  }
}
