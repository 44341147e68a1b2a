package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.ComputedCrux;
import dev.moot.plugin.cruxes.argumentation.Swing;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Computed numbers as plain fields.
 *
 * @param claim how a claim is named
 * @param person how a person is named
 */
record CruxFields(Function<ClaimId, String> claim, Function<ParticipantId, String> person) {

  private static final double DIGITS = 1e9;

  /** The strength of each claim for each person. */
  Map<String, Object> participants(RootReading root) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (!root.tangled()) {
      root.views()
          .forEach(
              (who, view) ->
                  fields.put(
                      person.apply(who), byClaim(view.strengths(), strength -> rounded(strength))));
    }
    return fields;
  }

  List<Map<String, Object>> cruxes(RootReading root) {
    return root.cruxes().stream().map(crux -> crux(root, crux)).toList();
  }

  private Map<String, Object> crux(RootReading root, DerivedCrux crux) {
    ComputedCrux<ClaimId, ParticipantId> computed = crux.computed();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("claim", claim.apply(crux.claim()));
    fields.put("for", claim.apply(root.root()));
    fields.put("disagreement", rounded(computed.disagreement()));
    fields.put("score", rounded(computed.score()));
    fields.put("swing", byPerson(computed.swings(), s -> rounded(s.size())));
    fields.put(
        "flips", byPerson(computed.swings(), s -> s.change().name().toLowerCase(Locale.ROOT)));
    fields.put("kind", computed.kind().word());
    fields.put(
        "closure",
        computed.closure().isPresent()
            ? Optional.of(rounded(computed.closure().getAsDouble()))
            : Optional.empty());
    fields.put("robust", crux.robust());
    return fields;
  }

  private Map<String, Object> byPerson(
      Map<ParticipantId, Swing> swings, Function<Swing, Object> value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    swings.forEach((who, swing) -> fields.put(person.apply(who), value.apply(swing)));
    return fields;
  }

  <V> Map<String, Object> byClaim(Map<ClaimId, V> values, Function<V, Object> value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    values.forEach((id, v) -> fields.put(claim.apply(id), value.apply(v)));
    return fields;
  }

  /** Without the noise of the last bits, and far finer than anything that anybody put in. */
  static double rounded(double number) {
    return Math.rint(number * DIGITS) / DIGITS + 0.0;
  }
}
