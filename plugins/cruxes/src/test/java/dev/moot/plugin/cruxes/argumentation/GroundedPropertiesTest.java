package dev.moot.plugin.cruxes.argumentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.plugin.cruxes.argumentation.Sample.Drawn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The grounded labelling held against its definition, by trying every labelling there is. */
class GroundedPropertiesTest {

  private static final int GRAPHS = 2_000;

  @Test
  void itIsConflictFree() {
    RandomGraphs.of(GRAPHS, 8, true)
        .forEach(
            sample -> {
              Map<String, Label> labels = GroundedLabelling.of(sample.graph()).labels();
              for (Drawn d : sample.relations()) {
                boolean plain =
                    d.type() == RelationType.ATTACK || d.type() == RelationType.CONTRADICTS;
                boolean cut =
                    sample.relations().stream()
                        .anyMatch(u -> u.isUndercut() && u.target().equals(d.id()));
                if (plain && !cut && d.strength() > 0) {
                  assertThat(
                          d.premises().stream().allMatch(p -> labels.get(p) == Label.IN)
                              && labels.get(d.target()) == Label.IN)
                      .isFalse();
                }
              }
            });
  }

  @Test
  void itIsTheLeastCompleteLabellingByDefinition() {
    int[] several = {0};
    RandomGraphs.of(GRAPHS, 4, true)
        .forEach(
            sample -> {
              List<Map<String, Label>> complete = completeLabellings(sample);
              several[0] += complete.size() > 1 ? 1 : 0;
              Map<String, Label> grounded = GroundedLabelling.of(sample.graph()).labels();
              assertThat(complete.stream().map(l -> claims(sample, l))).contains(grounded);
              assertThat(complete)
                  .allSatisfy(labelling -> assertThat(in(labelling)).containsAll(in(grounded)));
            });
    assertThat(several[0]).as("graphs with more than one").isPositive();
  }

  @Test
  void supportAndRephrasingDoNotEnter() {
    RandomGraphs.of(GRAPHS, 8, true)
        .forEach(
            sample ->
                assertThat(
                        GroundedLabelling.of(
                            sample
                                .withoutRelations(
                                    d ->
                                        d.type() == RelationType.SUPPORT
                                            || d.type() == RelationType.REPHRASES)
                                .graph()))
                    .isEqualTo(GroundedLabelling.of(sample.graph())));
  }

  @Test
  void aRequirementFailsWithItsPremise() {
    Sample sample =
        Sample.of(
            "a=.5 x=.5 c=.5",
            Sample.relation("r1", RelationType.REQUIRES, "x", "c"),
            Sample.relation("r2", RelationType.ATTACK, "a", "x"));
    assertThat(GroundedLabelling.of(sample.graph()).byLabel())
        .isEqualTo(
            Map.of(Label.IN, Set.of("a"), Label.OUT, Set.of("c", "x"), Label.UNDECIDED, Set.of()));
    assertThat(GroundedLabelling.of(sample.graph(), Map.of("x", Label.IN)).of("c"))
        .isEqualTo(Label.IN);
  }

  @Test
  void anUndercutDefendsAndAnUndercutOfItTakesTheDefenceAway() {
    Sample one =
        Sample.of(
            "a=.5 c=.5 u=.5 v=.5",
            Sample.relation("r", RelationType.ATTACK, "a", "c"),
            Sample.undercut("r-u", "u", "r"));
    assertThat(GroundedLabelling.of(one.graph()).of("c")).isEqualTo(Label.IN);
    Sample two = one.with(Sample.undercut("r-v", "v", "r-u"));
    assertThat(GroundedLabelling.of(two.graph()).of("c")).isEqualTo(Label.OUT);
  }

  @Test
  void linkedPremisesAttackOnlyTogether() {
    Sample sample =
        Sample.of(
            "a=.5 b=.5 c=.5 x=.5",
            Sample.relation("r1", RelationType.ATTACK, "a b", "c"),
            Sample.relation("r2", RelationType.ATTACK, "x", "b"));
    assertThat(GroundedLabelling.of(sample.graph()).of("c")).isEqualTo(Label.IN);
    assertThat(GroundedLabelling.of(sample.graph(), Map.of("x", Label.OUT)).of("c"))
        .isEqualTo(Label.OUT);
  }

  @Test
  void aClaimThatIsNotThereIsRefused() {
    ArgumentGraph<String> graph = Sample.of("a=.5").graph();
    assertThatThrownBy(() -> GroundedLabelling.of(graph).of("b")).hasMessage("no argument `b`");
  }

  private static Set<String> in(Map<String, Label> labels) {
    return labels.entrySet().stream()
        .filter(e -> e.getValue() == Label.IN)
        .filter(e -> e.getKey().startsWith("a"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Map<String, Label> claims(Sample sample, Map<String, Label> labelling) {
    Map<String, Label> claims = new HashMap<>(labelling);
    claims.keySet().retainAll(sample.scores().keySet());
    return claims;
  }

  /**
   * Every way to label claims so that each label follows from the others: a relation holds as far
   * as its premises and the failure of its undercuts allow, a claim as far as all against it fails.
   */
  private static List<Map<String, Label>> completeLabellings(Sample sample) {
    List<String> claims = List.copyOf(sample.scores().keySet());
    List<Map<String, Label>> complete = new ArrayList<>();
    int count = (int) Math.pow(3, claims.size());
    for (int code = 0; code < count; code++) {
      Map<String, Label> labels = new HashMap<>();
      int rest = code;
      for (String claim : claims) {
        labels.put(claim, Label.values()[rest % 3]);
        rest /= 3;
      }
      if (claims.stream().allMatch(c -> labels.get(c) == follows(sample, c, labels))) {
        complete.add(labels);
      }
    }
    return complete;
  }

  private static Label follows(Sample sample, String claim, Map<String, Label> labels) {
    List<Label> against = new ArrayList<>();
    for (Drawn d : sample.relations()) {
      if (d.isUndercut() || d.strength() == 0) {
        continue;
      }
      Label open = not(worst(cuts(sample, d, labels)));
      if (d.type() == RelationType.ATTACK && d.target().equals(claim)) {
        against.add(both(open, all(d.premises(), labels)));
      } else if (d.type() == RelationType.REQUIRES && d.target().equals(claim)) {
        against.add(both(open, not(all(d.premises(), labels))));
      } else if (d.type() == RelationType.CONTRADICTS) {
        List<String> ends = new ArrayList<>(d.premises());
        if (!ends.contains(d.target())) {
          ends.add(d.target());
        }
        if (ends.contains(claim)) {
          if (ends.size() > 1) {
            ends.remove(claim);
          }
          against.add(both(open, all(ends, labels)));
        }
      }
    }
    return not(worst(against));
  }

  private static List<Label> cuts(Sample sample, Drawn cut, Map<String, Label> labels) {
    return sample.relations().stream()
        .filter(d -> d.isUndercut() && d.strength() > 0 && d.target().equals(cut.id()))
        .map(d -> both(all(d.premises(), labels), not(worst(cuts(sample, d, labels)))))
        .toList();
  }

  private static Label all(List<String> claims, Map<String, Label> labels) {
    return claims.stream().map(labels::get).reduce(Label.IN, GroundedPropertiesTest::both);
  }

  private static Label both(Label one, Label other) {
    return not(worst(List.of(not(one), not(other))));
  }

  /** In if one is in, out if all are out. */
  private static Label worst(List<Label> labels) {
    if (labels.contains(Label.IN)) {
      return Label.IN;
    }
    return labels.contains(Label.UNDECIDED) ? Label.UNDECIDED : Label.OUT;
  }

  private static Label not(Label label) {
    return switch (label) {
      case IN -> Label.OUT;
      case OUT -> Label.IN;
      case UNDECIDED -> Label.UNDECIDED;
    };
  }
}
