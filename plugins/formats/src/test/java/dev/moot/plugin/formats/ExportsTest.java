package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file for another program says, and what it says of what it lacks. */
class ExportsTest {

  @TempDir static Path folder;
  @TempDir private Path more;

  private static final String BRIDGE =
      """
      schema: claims/1
      debate: bridge
      title: The bridge
      root: toll
      participants:
        eva: {name: Eva}
      claims:
        built: {text: 'The bridge is built, "whole".'}
        toll:
          text: A toll pays for it.
          condition: built
          stances:
            eva: {stance: accept, estimated: true}
        free: {text: Crossing it costs nothing., condition: built}
        night: {text: The bus comes at night., condition: ferry/keep}
      """;

  private static ExportedSite site;

  @BeforeAll
  static void export() throws IOException {
    String ferry = Files.readString(Path.of("src/test/resources/exports/ferry.yaml"));
    site = ExportedSite.of(folder, Map.of("ferry", ferry, "bridge", BRIDGE));
  }

  private static String file(String ending) {
    return site.file("ferry", ending);
  }

  @Test
  void aTableSaysOfEachViewHowItIsKnown() {
    List<List<String>> records = CsvText.records(file("csv"));
    assertThat(records).allSatisfy(r -> assertThat(r).hasSize(15));
    assertThat(records.get(0)).startsWith("claim", "text").contains("stance_basis");
    assertThat(records.stream().map(r -> r.get(0) + " " + String.join(" ", r.subList(3, 11))))
        .containsSubsequence(
            "keep ann Ann \"the pilot\" : Berg accept stated    ",
            "keep bob '=Bob reject read 0.2 0.2 read ",
            "workers bob '=Bob   0.3 0.3 stated ",
            "workers ann Ann \"the pilot\" : Berg   0.7 0.7 derived ");
  }

  @Test
  void aViewOfAClaimThatIsMeantUnderAConditionHasTheConditionBesideIt() {
    List<List<String>> records = CsvText.records(site.file("bridge", "csv"));
    assertThat(records.get(0).subList(11, 13)).containsExactly("only_if", "only_if_text");
    assertThat(
            records.stream()
                .map(r -> r.get(0) + " " + r.get(3) + " " + r.get(11) + " " + r.get(12)))
        .contains(
            "toll eva built The bridge is built, \"whole\".",
            "free  built The bridge is built, \"whole\".",
            "night  ferry/keep The ferry should run at night.",
            "built   ");
    assertThat(site.file("bridge", "dot"))
        .contains("Asserted only if: The bridge is\\nbuilt, \\\"whole\\\".")
        .doesNotContain("conditions");
    assertThat(site.file("bridge", "graphml"))
        .contains("<data key=\"only_if\">The bridge is built, \"whole\".</data>");
    assertThat(site.file("bridge", "jsonld"))
        .contains("\"description\":\"Asserted only if: The bridge is built, \\\"whole\\\".\"");
    assertThat(site.file("bridge", "argdown")).contains("3 conditions");
  }

  @Test
  void noCellIsAFormulaAndWordsAreWhole() {
    List<List<String>> records = CsvText.records(file("csv"));
    assertThat(records.stream().flatMap(List::stream))
        .noneMatch(c -> !c.isEmpty() && "=+-@".indexOf(c.charAt(0)) >= 0)
        .contains(
            "'=People who work late, \"all of them\", need it (really) [sic] \\ and <b>so on</b>.");
  }

  @Test
  void aDrawingHasAPointWhereSeveralClaimsMeetOrAStepIsWeakened() {
    String dot = file("dot");
    assertThat(dot.lines().filter(l -> l.endsWith(" [shape=point];"))).hasSize(7);
    assertThat(dot)
        .contains(
            "label=\"The \\\"night\\\" ferry: keep it,\\n<cut> it & what else?\"",
            "[label=\"undercut 0.8\", style=dashed]",
            "[label=\"contradicts\", dir=both]")
        .endsWith("}\n");
  }

  @Test
  void aFileSaysWhatItLacks() {
    String lost = "Left out: 3 participants, 4 stances, 3 quotes";
    assertThat(file("dot")).startsWith("// " + lost);
    assertThat(file("graphml")).contains("<!-- " + lost);
    assertThat(file("aif.json"))
        .startsWith("{\"moot\":[\n\"Left out: 2 relations, 3 participants, 4 stances, ")
        .contains("\"Kept as something near: 1 contradiction, as conflicts from claim to claim.\"");
  }

  @Test
  void linkedDataHasOnlyCheckedWordsOfThoseWhoStateTheClaim() {
    String words =
        """
        schema: claims/1
        debate: talk
        title: T
        root: keep
        sources:
          kept: {title: Kept, file: kept.txt, url: "https://example.org/kept", kind: comment-thread}
          away: {title: Away, url: "https://example.org/away", stored: false}
        participants: {ann: {name: Ann}, bob: {name: Bob}, cem: {name: Cem}, dee: {name: Dee}}
        claims:
          keep:
            text: Keep it.
            quotes:
              - {by: ann, source: kept, exact: Do keep it}
              - {by: bob, source: kept, exact: Do not keep it}
              - {by: cem, source: kept, exact: It may well stay}
              - {by: dee, source: away, exact: Of course it stays}
            stances:
              ann: {stance: accept, quote: {source: kept, exact: Do keep it}}
              bob: {stance: reject, quote: {source: kept, exact: Do not keep it}}
              cem: {stance: accept, estimated: true}
              dee: {stance: accept, quote: {source: away, exact: Of course it stays}}
        """;
    String text =
        ExportedSite.of(
                folder.resolve("linked"),
                Map.of("talk", words),
                Map.of("sources/kept.txt", "Do keep it. Do not keep it. It may well stay.\n"))
            .file("talk", "jsonld");
    assertThat(text)
        .contains(
            "\"appearance\":[{\"@type\":\"Quotation\",\"text\":\"Do keep it\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann\"},")
        .contains("{\"@type\":\"DiscussionForumPosting\",\"url\":\"https://example.org/kept\"")
        .contains("3 quotes that no stored text was compared with, or whose speakers do not state")
        .doesNotContain("Bob", "Cem", "Dee", "Do not keep", "may well", "Of course");
  }

  /** Drawn: each way to have a stance, a revision and a condition, on a claim with their words. */
  @Test
  void nobodyAssertsInAnotherProgramWhatTheFileDoesNotHaveThemState() throws IOException {
    StringBuilder claims = new StringBuilder("  built: {text: It is built.}\n");
    Set<String> asserting = new TreeSet<>();
    int number = 0;
    for (String stance :
        List.of(
            "",
            "{stance: accept, quote: W}",
            "{stance: lean-accept, quote: W}",
            "{stance: reject, quote: W}",
            "{stance: unsure, quote: W}",
            "{stance: accept}",
            "{stance: accept, estimated: true, quote: W}",
            "{credence: 0.9, derived: turned round, quote: W 10%}",
            "[{stance: accept, quote: W, date: 2026-01-01}, {stance: reject, quote: V, date: 2026-01-02}]")) {
      for (String change : List.of("", "narrowed", "withdrawn")) {
        for (String condition : List.of("", "built")) {
          String claim = "c" + number++;
          claims.append("  ").append(claim).append(":\n    text: Claim ").append(claim);
          claims.append(".\n    quotes: [{by: eva, exact: ").append(claim).append("}]\n");
          if (!stance.isEmpty()) {
            claims.append("    stances: {eva: ").append(stance).append("}\n");
          }
          if (!change.isEmpty()) {
            claims.append("    revisions: [{by: eva, change: ").append(change).append("}]\n");
          }
          if (!condition.isEmpty()) {
            claims.append("    condition: built\n");
          }
          // Words of theirs on the claim are enough: a quote of the stance itself need not be
          // there.
          if (stance.matches("\\{stance: (lean-)?accept(, quote: W)?}")
              && !change.equals("withdrawn")
              && condition.isEmpty()) {
            asserting.add(claim);
          }
        }
      }
    }
    String debate =
        "schema: claims/1\ndebate: all\ntitle: All\nroot: c0\n"
            + "participants: {eva: {name: Eva}}\nclaims:\n"
            + claims;
    Map<String, Object> nodes =
        PlainYaml.map(ExportedSite.of(more, Map.of("all", debate)).file("all", "aif.json"));
    Map<Object, Map<?, ?>> byId = new HashMap<>();
    ((List<?>) nodes.get("nodes"))
        .forEach(n -> byId.put(((Map<?, ?>) n).get("nodeID"), (Map<?, ?>) n));
    Set<String> asserted = new TreeSet<>();
    Set<String> spoken = new TreeSet<>();
    for (Object edge : (List<?>) nodes.get("edges")) {
      Map<?, ?> said = byId.get(((Map<?, ?>) edge).get("fromID"));
      Map<?, ?> act = byId.get(((Map<?, ?>) edge).get("toID"));
      if (said.get("type").equals("L")) {
        String words = String.valueOf(said.get("text")).replace("Eva : ", "");
        (act.get("text").equals("Asserting") ? asserted : spoken).add(words);
        assertThat(act.get("text")).isEqualTo(act.get("scheme"));
      }
    }
    assertThat(asserted).isEqualTo(asserting).isNotEmpty();
    assertThat(spoken).hasSize(number - asserting.size());
  }

  @Test
  void aTableHasWhatMakesAViewLess() throws IOException {
    String debate =
        """
        schema: claims/1
        debate: less
        title: Less
        root: tall
        participants: {eva: {name: Eva}, tom: {name: Tom}}
        claims:
          tall:
            text: It is tall.
            stances:
              eva: {stance: accept, quote: it is, hedge: I guess}
              tom: {stance: accept, quote: yes}
            revisions:
              - {by: eva, change: narrowed}
              - {by: eva, change: withdrawn, date: 2026-01-04, quote: I take it back}
        """;
    List<List<String>> records =
        CsvText.records(ExportedSite.of(more, Map.of("less", debate)).file("less", "csv"));
    assertThat(records.stream().map(r -> r.get(3) + r.subList(13, 15)))
        .containsExactly(
            "participant[hedge, changed]",
            "eva[I guess, narrowed (read); withdrawn 2026-01-04]",
            "tom[, ]");
  }

  @Test
  void linkedDataHasStepsInTheTermsOfAif() {
    assertThat(file("jsonld"))
        .contains(
            "{\"@id\":\"#costs\",\"@type\":\"aif:RA-node\",\"aif:Premise\":[{\"@id\":\"ferry/money/\"}],\"aif:Conclusion\":[{\"@id\":\"ferry/cut/\"}]}",
            "{\"@id\":\"#paid\",\"@type\":\"aif:CA-node\",\"aif:ConflictingElement\":[{\"@id\":\"ferry/grant/\"}],\"aif:ConflictedElement\":[{\"@id\":\"#costs\"}]}",
            "{\"@id\":\"#either~back\",\"@type\":\"aif:CA-node\",\"aif:ConflictingElement\":[{\"@id\":\"ferry/keep/\"}],\"aif:ConflictedElement\":[{\"@id\":\"ferry/cut/\"}]}",
            "\"mainEntity\":[{\"@id\":\"ferry/keep/\"},{\"@id\":\"ferry/cut/\"}]")
        .doesNotContain("#needs", "#moot", "#same");
  }

  @Test
  void whatIsMarkupInArgdownHasABackslash() {
    String words = "[a] <b> *c* // d :smile: e: f :: {g}";
    String text =
        ExportedSite.of(
                folder.resolve("signs"),
                Map.of(
                    "s",
                    "schema: claims/1\ndebate: s\ntitle: S\nclaims: {a: {text: '"
                        + words
                        + "'}}\n"))
            .file("s", "argdown");
    assertThat(text).contains("[a]: \\[a\\] \\<b\\> \\*c\\* \\// d \\:smile: e: f :: \\{g\\}\n");
  }
}
