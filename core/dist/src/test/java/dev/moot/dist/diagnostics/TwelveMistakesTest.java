package dev.moot.dist.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One claim file with twelve mistakes of twelve kinds gives twelve diagnostics, each in its place.
 */
class TwelveMistakesTest {

  private static final String FILE =
      """
      schema: claims/1
      debate: tea
      title: Is tea better than coffee?
      root: tea-is-beter
      sources:
        letter: {file: letter.txt, kind: pots}
      participants:
        aunt: {name: Aunt}
        chemist: {name: Chemist, nots: Sceptic}
      claims:
        tea-is-better:
          text: Tea is better.
          stances:
            ant: {stance: accept}
            chemist: {stance: lean-reject, credence: 30}
            aunt: {credence: {min: 0.9, max: 0.6}}
          quotes:
            - {source: letter, exact: milk always comes first}
          condition: tea-calms
        tea-calms:
          text: Tea calms.
          condition: tea-is-better
        tea-calms:
          text: Tea calms most people.
      relations:
        - {id: calm, type: undercut, premises: [tea-calms], target: tea-is-better}
        - {id: same, type: support, premises: [tea-calms], target: tea-calms}
      expectations:
        - {by: aunt, on: tea-calms, direction: up, if: It rains., due: 2026-02-30}
      """;

  /** Each by hand: line and column of the word that is wrong. */
  private static final List<String> FIRST_LINES =
      List.of(
          "claims/tea.yaml:4:7: error[link/unknown-claim]: no claim `tea-is-beter` in debate `tea`",
          "claims/tea.yaml:6:36: error[yaml/bad-value]: `pots` is no `kind`",
          "claims/tea.yaml:9:28: error[yaml/unknown-key]: participant `chemist` has no key `nots`",
          "claims/tea.yaml:11:3: error[claims/condition-cycle]: the condition of `tea-is-better`",
          "claims/tea.yaml:14:7: error[claims/unknown-participant]: no participant `ant`",
          "claims/tea.yaml:15:48: error[yaml/out-of-range]: `credence` is 30",
          "claims/tea.yaml:16:24: error[claims/credence-order]: `min` 0.9 is above `max` 0.6",
          "claims/tea.yaml:18:33: error[claims/quote-not-found]: these words are not in source",
          "claims/tea.yaml:23:3: error[yaml/duplicate-key]: `tea-calms` stands here a second time",
          "claims/tea.yaml:26:63: error[claims/undercut-target]: an undercut targets a relation",
          "claims/tea.yaml:27:10: error[claims/bears-on-itself]: relation `same` has `tea-calms`",
          "claims/tea.yaml:29:66: error[yaml/bad-value]: `2026-02-30` is not a day");

  @Test
  void allAreReportedInOneRunWithTheirPlacesAndHints(@TempDir Path site) throws IOException {
    Folder.write(site, "moot.yaml", "title: Twelve\n");
    Folder.write(site, "claims/tea.yaml", FILE);
    Folder.write(site, "sources/letter.txt", "Dear Ada,\nmilk comes first.\n");

    Run run = Product.moot("check", site);

    List<String> found = run.err().lines().filter(l -> l.contains(": error[")).toList();
    assertThat(found).as(run.err()).hasSameSizeAs(FIRST_LINES);
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i)).startsWith(FIRST_LINES.get(i));
    }
    assertThat(run.err().split("\\^ ", -1)).as("a hint each").hasSize(FIRST_LINES.size() + 1);
    assertThat(run.err()).doesNotContain("warning[");
    assertThat(run.exit()).isEqualTo(1);
  }
}
