package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.DeclaredKind;
import dev.moot.plugin.cruxes.argumentation.ComputedCrux;
import dev.moot.plugin.cruxes.argumentation.Swing;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.DerivedCrux;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An explanation for other programs. Claims and people go by their local ids. With several roots
 * the fields are those of the first, or of the one that was asked for, and {@code other_roots}
 * holds the rest.
 */
record ExplanationFields(DebateMap map, DebateReading reading, String semantics) {

  private static final double DIGITS = 1e9;

  Map<String, Object> fields(Optional<ClaimId> asked) {
    List<RootReading> roots = new ArrayList<>(reading.roots());
    asked
        .flatMap(reading::root)
        .ifPresent(
            first -> {
              roots.remove(first);
              roots.add(0, first);
            });
    List<Map<String, Object>> all = roots.stream().map(this::root).toList();
    Map<String, Object> fields = new LinkedHashMap<>(all.isEmpty() ? Map.of() : all.get(0));
    if (all.size() > 1) {
      fields.put("other_roots", all.subList(1, all.size()));
    }
    return fields;
  }

  private Map<String, Object> root(RootReading root) {
    boolean counts = !semantics.equals(CruxExplainer.GROUNDED);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("debate", reading.debate());
    fields.put("root", map.name(root.root()));
    fields.put("semantics", semantics);
    Map<String, Object> participants = new LinkedHashMap<>();
    if (counts && !root.tangled()) {
      root.views()
          .forEach(
              (person, view) ->
                  participants.put(person.local(), byClaim(view.strengths(), x -> rounded(x))));
    }
    fields.put("participants", participants);
    fields.put(
        "cruxes",
        counts ? root.cruxes().stream().map(crux -> crux(root, crux)).toList() : List.of());
    fields.put("declared", map.debate().cruxes().stream().map(this::declared).toList());
    fields.put("labels", byClaim(reading.labels(), label -> label.word()));
    return fields;
  }

  private Map<String, Object> crux(RootReading root, DerivedCrux crux) {
    ComputedCrux<ClaimId, ParticipantId> computed = crux.computed();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("claim", map.name(crux.claim()));
    fields.put("for", map.name(root.root()));
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

  private Map<String, Object> declared(Crux crux) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("claim", map.name(crux.claim()));
    fields.put("for", map.name(crux.decides()));
    fields.put("declared_by", crux.declaredBy().map(ParticipantId::local));
    fields.put("label", DeclaredKind.of(map.debate(), crux).word());
    return fields;
  }

  private static Map<String, Object> byPerson(
      Map<ParticipantId, Swing> swings, Function<Swing, Object> value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    swings.forEach((person, swing) -> fields.put(person.local(), value.apply(swing)));
    return fields;
  }

  private <V> Map<String, Object> byClaim(Map<ClaimId, V> values, Function<V, Object> value) {
    Map<String, Object> fields = new LinkedHashMap<>();
    values.forEach((claim, v) -> fields.put(map.name(claim), value.apply(v)));
    return fields;
  }

  /** Without the noise of the last bits, and far finer than anything that anybody put in. */
  private static double rounded(double number) {
    return Math.rint(number * DIGITS) / DIGITS + 0.0;
  }
}
