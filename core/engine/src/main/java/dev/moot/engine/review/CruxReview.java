package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Site;
import dev.moot.api.model.Stance;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether both sides of a disagreement have a stance on its crux. The sides are those who hold and
 * those who doubt the claim it decides; participants who are divided over the crux itself count as
 * two sides as well. Only those between whom the crux is said to lie count, where it says so.
 */
final class CruxReview {

  private final Site site;
  private final Debate debate;
  private final Diagnostics diagnostics;

  CruxReview(Site site, Debate debate, Diagnostics diagnostics) {
    this.site = site;
    this.debate = debate;
    this.diagnostics = diagnostics;
  }

  void review() {
    for (Crux crux : debate.cruxes()) {
      Optional<Claim> claim = site.claim(crux.claim());
      Optional<Claim> decides = site.claim(crux.decides());
      if (claim.isPresent() && decides.isPresent()) {
        if (claim.get().id().equals(decides.get().id())) {
          ofItself(crux);
        } else {
          sides(crux, claim.get(), decides.get());
        }
      }
    }
  }

  private void ofItself(Crux crux) {
    diagnostics.report(
        Diagnostic.error(
                "claims/bears-on-itself",
                crux.location(),
                "`" + crux.claim().local() + "` is named as the crux for itself")
            .withHint("name the claim it decides: `for: id`"));
  }

  private void sides(Crux crux, Claim claim, Claim decides) {
    List<Stance> stances =
        claim.stances().stream().filter(s -> concerns(crux, s.participant())).toList();
    Set<ParticipantId> voices = new HashSet<>();
    Set<Side> onCrux = EnumSet.noneOf(Side.class);
    Set<Side> onDecided = EnumSet.noneOf(Side.class);
    for (Stance stance : stances) {
      voices.add(stance.participant());
      onCrux.add(stance.side());
    }
    for (Stance stance : decides.stances()) {
      if (voices.contains(stance.participant())) {
        onDecided.add(stance.side());
      }
    }
    if (!areTwo(onCrux) && !areTwo(onDecided)) {
      diagnostics.report(
          Diagnostic.warning(
                  "claims/one-sided-crux",
                  crux.location(),
                  message(crux, voices.isEmpty(), onDecided))
              .withHint(
                  "add a stance of the other side, or `# moot: ignore claims/one-sided-crux` if it has none")
              .withRelated(claim.location(), "the crux is this claim"));
    }
  }

  private static boolean concerns(Crux crux, ParticipantId participant) {
    return crux.participants().isEmpty()
        || crux.participants().contains(participant)
        || crux.declaredBy().filter(participant::equals).isPresent();
  }

  private static boolean areTwo(Set<Side> sides) {
    return sides.contains(Side.HOLDS) && sides.contains(Side.DOUBTS);
  }

  private static String message(Crux crux, boolean nobody, Set<Side> onDecided) {
    String decided = "`" + crux.decides().local() + "`";
    String between = crux.participants().isEmpty() ? "" : " of those it lies between";
    if (nobody) {
      return "nobody"
          + between
          + " has a stance on `"
          + crux.claim().local()
          + "`, the crux for "
          + decided;
    }
    String who =
        onDecided.contains(Side.HOLDS)
            ? "those who hold " + decided + " have"
            : onDecided.contains(Side.DOUBTS)
                ? "those who doubt " + decided + " have"
                : "one side has";
    return "only " + who + " a stance on its crux `" + crux.claim().local() + "`";
  }
}
