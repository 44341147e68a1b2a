package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.Basis;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.declared.DeclaredKind;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.RootReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An explanation for other programs. Claims and people go by their local ids. With several roots
 * the fields are those of the first, or of the one that was asked for, and {@code other_roots}
 * holds the rest.
 */
record ExplanationFields(DebateMap map, DebateReading reading, String semantics) {

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
    CruxFields numbers = new CruxFields(map::name, ParticipantId::local);
    boolean gradual = !semantics.equals(CruxExplainer.GROUNDED);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("debate", reading.debate());
    fields.put("root", map.name(root.root()));
    fields.put("semantics", semantics);
    fields.put("participants", gradual ? numbers.participants(root) : Map.of());
    fields.put("cruxes", gradual ? numbers.cruxes(root) : List.of());
    fields.put("declared", map.debate().cruxes().stream().map(this::declared).toList());
    fields.put("labels", numbers.byClaim(reading.labels(), label -> label.word()));
    return fields;
  }

  private Map<String, Object> declared(Crux crux) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("claim", map.name(crux.claim()));
    fields.put("for", map.name(crux.decides()));
    fields.put("declared_by", crux.declaredBy().map(ParticipantId::local));
    fields.put(
        "basis",
        crux.declaredBy().map(by -> (crux.isReading() ? Basis.READ : Basis.STATED).word()));
    fields.put("label", DeclaredKind.of(map.debate(), crux).word());
    return fields;
  }
}
