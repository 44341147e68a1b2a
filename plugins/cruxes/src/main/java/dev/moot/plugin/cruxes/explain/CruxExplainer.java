package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.plugin.Explainer;
import dev.moot.api.plugin.Explanation;
import dev.moot.api.plugin.Inquiry;
import dev.moot.plugin.cruxes.argumentation.Semantics;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DebateReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Explains a debate or one of its claims. */
public final class CruxExplainer implements Explainer {

  static final String GROUNDED = "grounded";

  private static final Map<String, Semantics> GRADUAL =
      Map.of(
          "quadratic-energy", Semantics.QUADRATIC_ENERGY,
          "df-quad", Semantics.DF_QUAD,
          "euler", Semantics.EULER_BASED);

  @Override
  public List<String> semantics() {
    return List.of("quadratic-energy", "df-quad", "euler", GROUNDED);
  }

  @Override
  public Explanation explain(Inquiry inquiry) {
    DebateMap map = new DebateMap(inquiry.debate(), inquiry.site()::canonical);
    Optional<Semantics> gradual = Optional.ofNullable(GRADUAL.get(inquiry.semantics()));
    DebateReading reading =
        DebateReading.of(
            map, gradual.orElse(Semantics.QUADRATIC_ENERGY), Set.copyOf(inquiry.participants()));
    Optional<ClaimId> claim = inquiry.claim().map(Claim::id);
    List<String> lines = new ArrayList<>();
    Phrases phrases = new Phrases(inquiry, map);
    lines.add(inquiry.debate().title() + " (" + inquiry.debate().id() + ")");
    if (gradual.isEmpty()) {
      lines.addAll(new ExplainedLabels(phrases, reading).lines(claim));
    } else if (claim.isPresent()) {
      lines.addAll(new ExplainedClaim(phrases, reading, claim.get()).lines());
    } else {
      lines.addAll(new ExplainedDebate(phrases, reading).lines());
    }
    return new Explanation(
        lines, new ExplanationFields(map, reading, inquiry.semantics()).fields(claim));
  }
}
