package dev.moot.plugin.cruxes;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.LabelTest;
import dev.moot.api.model.LabelTests;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.SiteCheck;
import dev.moot.plugin.cruxes.argumentation.GroundedLabelling;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.LabelReason;
import dev.moot.plugin.cruxes.derived.LabelReasons;
import java.util.List;
import java.util.Optional;

/**
 * Evaluates the {@code tests} of claim files: each claim has to have the grounded label that it is
 * listed under.
 */
final class LabelCheck implements SiteCheck {

  static final Rule FAILED_TEST =
      Rule.error(
              "cruxes/failed-test",
              "A claim listed under `tests:` does not come out as the list says.")
          .lowerable();

  @Override
  public void check(Site site, Diagnostics diagnostics) {
    for (Debate debate : site.debates()) {
      debate.tests().ifPresent(tests -> check(debate, tests, site, diagnostics));
    }
  }

  private static void check(Debate debate, LabelTests tests, Site site, Diagnostics diagnostics) {
    DebateMap map = new DebateMap(debate, site::canonical);
    LabelReasons reasons = new LabelReasons(map, GroundedLabelling.of(map.graph()).labels());
    for (LabelTest test : tests.all()) {
      // What nobody knows is reported where names are resolved.
      if (site.claim(test.claim()).isPresent()) {
        check(test, map, reasons).ifPresent(diagnostics::report);
      }
    }
  }

  private static Optional<Diagnostic> check(LabelTest test, DebateMap map, LabelReasons reasons) {
    String name = "`" + map.name(test.claim()) + "`";
    if (!map.holds(test.claim())) {
      return Optional.of(
          failed(test, name + " is not in the map of `" + map.debate().id() + "`")
              .withHint("test it in its own claim file"));
    }
    String found = reasons.word(test.claim());
    if (found.equals(test.expected().word())) {
      return Optional.empty();
    }
    Diagnostic failed =
        failed(
                test,
                name
                    + " is "
                    + found
                    + ", not "
                    + test.expected().word()
                    + ": "
                    + why(reasons.why(test.claim()), map))
            .withHint("add the relation that is missing, or list it under `" + found + ":`");
    return Optional.of(
        reasons
            .relation(test.claim())
            .map(Relation::location)
            .map(place -> failed.withRelated(place, "the relation"))
            .orElse(failed));
  }

  /** The reason in the language of diagnostics; {@code explain} has messages for it. */
  private static String why(LabelReason reason, DebateMap map) {
    String names = names(reason.claims(), map);
    boolean one = reason.claims().size() == 1;
    return switch (reason.kind()) {
      case UNATTACKED -> "nothing attacks it";
      case UNBEATEN -> "nothing that attacks it stands";
      case ATTACKED -> names + (one ? " attacks it and stands" : " together attack it and stand");
      case CONTRADICTED ->
          names + (one ? " contradicts it and stands" : " together contradict it and stand");
      case REQUIRES_FALLEN -> "it requires " + names + (one ? ", which fails" : ", which fail");
      case REQUIRES_UNDECIDED ->
          "it requires " + names + (one ? ", which is undecided" : ", which are undecided");
      case ATTACKED_UNDECIDED ->
          names
              + (one
                  ? " attacks it and is undecided itself"
                  : " together attack it and are undecided themselves");
      case CONTRADICTED_UNDECIDED ->
          names
              + (one
                  ? " contradicts it and is undecided itself"
                  : " together contradict it and are undecided themselves");
      case OPPOSED -> "something that stands is against it";
      case OPPOSED_UNDECIDED -> "what is against it is undecided itself";
    };
  }

  private static String names(List<ClaimId> claims, DebateMap map) {
    List<String> names = claims.stream().map(c -> "`" + map.name(c) + "`").toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static Diagnostic failed(LabelTest test, String message) {
    return Diagnostic.of(FAILED_TEST, test.location(), message);
  }
}
