package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Draft;
import dev.moot.api.plugin.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
}
