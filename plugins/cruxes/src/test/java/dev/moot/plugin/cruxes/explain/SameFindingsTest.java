package dev.moot.plugin.cruxes.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.findings.DebateFindings;
import dev.moot.plugin.cruxes.findings.RandomDebates;
import dev.moot.plugin.cruxes.findings.RootFindings;
import dev.moot.plugin.cruxes.summary.RootSummary;
import dev.moot.plugin.cruxes.summary.SummarisedAgreement;
import dev.moot.plugin.cruxes.summary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code explain} and pages say the same of a map, in the same order. */
class SameFindingsTest {

  private static final int DEBATES = 500;

  private static final Pattern NUMBERED = Pattern.compile(" {2}\\d+\\. (.*)");
  private static final Pattern CLAIM = Pattern.compile("`([^`]+)`");

  @Test
  void explainAndPagesGiveTheSameFindingsInTheSameOrder() {
    Words words = new Words();
    int[] seen = {0};
    RandomDebates.of(DEBATES)
        .forEach(
            sample -> {
              Debate debate = sample.debate();
              DebateMap map = sample.map();
              List<RootFindings> found = DebateFindings.of(map, sample.reading()).roots();
              List<RootSummary> shown = RootSummary.of(debate, words.page(debate), 100);
              assertThat(shown).hasSameSizeAs(found);
              for (int i = 0; i < found.size(); i++) {
                Phrases phrases = new Phrases(Inquiries.of(debate, words.page(debate)), map);
                RootSummary explained =
                    RootSummary.of(found.get(i), phrases.inquiry().site(), phrases.names(), 100)
                        .orElseThrow();
                List<String> lines = new ExplainedFindings(phrases, explained).lines();
                RootSummary page = shown.get(i);
                assertThat(findings(lines)).isEqualTo(findings(page));
                seen[0] += page.findings().size();
                assertThat(turns(String.join(" ", lines)))
                    .isEqualTo(turns(String.join(" ", sentences(page))));
                assertThat(agreed(page))
                    .allSatisfy(a -> assertThat(lines).anyMatch(line -> line.startsWith(a)));
              }
            });
    assertThat(seen[0]).isGreaterThan(300);
  }

  private static List<List<String>> findings(List<String> lines) {
    return lines.stream()
        .map(NUMBERED::matcher)
        .filter(m -> m.matches())
        .map(m -> CLAIM.matcher(m.group(1)).results().map(r -> r.group(1)).toList())
        .toList();
  }

  private static List<List<String>> findings(RootSummary page) {
    return page.findings().stream()
        .map(f -> f.claims().stream().map(Claim::id).map(id -> id.local()).toList())
        .toList();
  }

  private static List<String> sentences(RootSummary page) {
    List<String> sentences = new ArrayList<>();
    page.findings().forEach(f -> f.sentences().forEach(s -> sentences.add(s.text())));
    return sentences;
  }

  /** "true, Ada would accept", "agreed", "only together" ... in the order in which they stand. */
  private static List<String> turns(String text) {
    return Pattern.compile(
            "(true|false), (\\w+)|would (accept|reject|be undecided)|agreed on|only together|A double"
                + " crux")
        .matcher(text)
        .results()
        .map(r -> r.group().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> agreed(RootSummary page) {
    List<SummarisedAgreement> all = new ArrayList<>(page.agreed());
    all.addAll(page.divided());
    return all.stream().map(a -> "  - `" + a.claim().id().local() + "`: ").toList();
  }
}
