package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.plugin.DerivedFields;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.derived.Agreement;
import dev.moot.plugin.cruxes.derived.Basis;
import dev.moot.plugin.cruxes.derived.DebateReading;
import dev.moot.plugin.cruxes.derived.Mismatch;
import dev.moot.plugin.cruxes.derived.Reliance;
import dev.moot.plugin.cruxes.derived.RootReading;
import dev.moot.plugin.cruxes.derived.Unreachable;
import dev.moot.plugin.cruxes.findings.DebateFindings;
import dev.moot.plugin.cruxes.findings.Finding;
import dev.moot.plugin.cruxes.findings.RootFindings;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The derived layer in the JSON of a debate. Claims and people go by their full names. */
public final class DerivedJson implements DerivedFields {

  private static final CruxFields NUMBERS =
      new CruxFields(ClaimId::toString, ParticipantId::toString);

  @Override
  public Map<String, ?> fields(Debate debate, PageScope scope) {
    DebateReading reading = DebateReading.on(scope, debate);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("semantics", "quadratic-energy");
    DebateFindings findings = DebateFindings.on(scope, debate);
    fields.put(
        "roots",
        reading.roots().stream().map(root -> root(root, findings.root(root.root()))).toList());
    fields.put("mismatches", reading.mismatches().stream().map(DerivedJson::mismatch).toList());
    fields.put("labels", NUMBERS.byClaim(reading.labels(), label -> label.word()));
    return fields;
  }

  private static Map<String, Object> root(RootReading root, Optional<RootFindings> found) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("root", root.root().toString());
    fields.put("tangled", root.tangled());
    fields.put("unsettled", people(root.unsettled()));
    fields.put("left_out", people(root.silent()));
    fields.put(
        "opponents",
        root.opponents().map(p -> people(List.of(p.one(), p.other()))).orElse(List.of()));
    fields.put("inputs", inputs(root.reliance()));
    fields.put("participants", NUMBERS.participants(root));
    fields.put("cruxes", NUMBERS.cruxes(root));
    fields.put("unreachable", root.unreachable().stream().map(DerivedJson::unreachable).toList());
    fields.put(
        "findings",
        found.map(RootFindings::findings).orElse(List.of()).stream()
            .map(DerivedJson::finding)
            .toList());
    fields.put("agreements", root.agreements().stream().map(DerivedJson::agreement).toList());
    return fields;
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("does", finding.act().word());
    fields.put("claims", finding.claims().stream().map(ClaimId::toString).toList());
    fields.put(
        "changes",
        finding.changes().stream()
            .map(
                change ->
                    Map.of(
                        "participant", change.person().toString(),
                        "if", change.holds(),
                        "verdict", change.verdict().name().toLowerCase(Locale.ROOT)))
            .map(TreeMap::new)
            .toList());
    fields.put("together", people(finding.together()));
    finding
        .closes()
        .ifPresent(
            gap -> {
              fields.put("between", people(List.of(gap.between().one(), gap.between().other())));
              fields.put("closes", CruxFields.rounded(gap.share()));
            });
    fields.put("read", people(finding.readings().of()));
    return fields;
  }

  private static Map<String, Object> inputs(Reliance reliance) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(Basis.STATED.word(), reliance.stated());
    fields.put(Basis.DERIVED.word(), reliance.derived());
    fields.put(Basis.WORDS.word(), reliance.words());
    fields.put(Basis.ESTIMATED.word(), reliance.estimated());
    fields.put(Basis.MISSING.word(), reliance.missing());
    return fields;
  }

  private static Map<String, Object> unreachable(Unreachable view) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("participant", view.person().toString());
    fields.put("view", CruxFields.rounded(view.view()));
    fields.put("basis", view.basis().word());
    fields.put("nearest", CruxFields.rounded(view.nearest()));
    return fields;
  }

  private static Map<String, Object> agreement(Agreement agreement) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("claim", agreement.claim().toString());
    fields.put("for_root", people(agreement.forRoot()));
    fields.put("against_root", people(agreement.againstRoot()));
    fields.put("doubters", people(agreement.doubters()));
    fields.put("estimated", agreement.estimated());
    return fields;
  }

  private static Map<String, Object> mismatch(Mismatch mismatch) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("claim", mismatch.declared().claim().toString());
    fields.put("for", mismatch.declared().decides().toString());
    fields.put("linked", mismatch.linked());
    fields.put("most", CruxFields.rounded(mismatch.most()));
    return fields;
  }

  private static List<String> people(Collection<ParticipantId> people) {
    return people.stream().map(ParticipantId::toString).toList();
  }
}
