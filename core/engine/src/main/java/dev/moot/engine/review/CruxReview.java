package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Site;
import dev.moot.api.model.Stance;
import dev.moot.engine.rule.ClaimRules;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether both sides of a disagreement have a stance on its crux. The sides are those who hold and
 * those who doubt the claim it decides; participants who are divided over the crux itself count as
 * two sides as well. Only those between whom the crux is said to lie count, where each declaration
 * of it says so.
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

  /**
   * Who speaks to a crux.
   *
   * @param nobody whether no stance on it is known
   * @param onCrux the sides they take on the crux
   * @param onDecided the sides they take on what it decides
   */
  private record Speakers(boolean nobody, Set<Side> onCrux, Set<Side> onDecided) {
    boolean areOneSide() {
      return !areTwo(onCrux) && !areTwo(onDecided);
    }
  }

  /** What makes two declarations of a crux the same one. */
  private record Declared(ClaimId claim, ClaimId decides, Optional<ParticipantId> by) {}

  void review() {
    Map<Declared, Crux> declared = new HashMap<>();
    for (Crux crux : debate.cruxes()) {
      Crux first = declared.putIfAbsent(declared(crux), crux);
      if (first != null) {
        repeated(crux, first);
      } else if (isOfItself(crux)) {
        ofItself(crux);
      } else {
        if (isFirst(crux)) {
          speakers(crux).filter(Speakers::areOneSide).ifPresent(s -> oneSided(crux, s));
        }
        unconfirmed(crux);
      }
    }
  }

  /** Who is said to agree has to say so, there or in a declaration of their own. */
  private void unconfirmed(Crux crux) {
    boolean said =
        crux.confirmedBy().isPresent()
            || crux.shared().filter(Crux.Sharing.CONFIRMED::equals).isPresent();
    boolean declaredByOthers =
        same(crux)
            .filter(c -> c.declaredBy().isPresent() && !c.declaredBy().equals(crux.declaredBy()))
            .filter(c -> !areOnOneSide(crux, c.declaredBy()))
            .anyMatch(c -> c.quote().isPresent());
    if (!said || debate.isConfirmed(crux) || declaredByOthers) {
      return;
    }
    if (crux.isConfirmed()) {
      onOneSide(crux);
    } else {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.UNCONFIRMED_CRUX,
                  crux.location(),
                  "the crux `"
                      + crux.claim().local()
                      + "` is said to be confirmed, and no words of the other side say so")
              .withHint(
                  "add `confirmed_by: {by: id, quote: {exact: \"...\"}}`, or write `shared: claimed`"));
    }
  }

  /** Words that confirm a crux, of somebody on the side of who declares it. */
  private void onOneSide(Crux crux) {
    ParticipantId other = crux.confirmedBy().orElseThrow().by();
    Diagnostic warning =
        Diagnostic.of(
                ClaimRules.UNCONFIRMED_CRUX,
                crux.location(),
                "the crux `"
                    + crux.claim().local()
                    + "` is said to be confirmed by `"
                    + other.local()
                    + "`, who is on the same side of `"
                    + debate.nameOf(crux.decides())
                    + "` as `"
                    + crux.declaredBy().orElseThrow().local()
                    + "`")
            .withHint(
                "name somebody of the other side, or give `"
                    + other.local()
                    + "` a crux of their own: `declared_by: "
                    + other.local()
                    + "`");
    diagnostics.report(
        debate
            .stanceOf(other, crux.decides())
            .map(s -> warning.withRelated(s.location(), "the side of `" + other.local() + "`"))
            .orElse(warning));
  }

  private boolean areOnOneSide(Crux crux, Optional<ParticipantId> other) {
    return crux.declaredBy().isPresent()
        && other.isPresent()
        && debate.areOnOneSide(crux.declaredBy().get(), other.get(), crux.decides());
  }

  /** All that is declared of the same two claims, in the order of the file. */
  private Stream<Crux> same(Crux crux) {
    return debate.cruxes().stream().filter(c -> isSame(c, crux));
  }

  private boolean isFirst(Crux crux) {
    return same(crux).findFirst().filter(crux::equals).isPresent();
  }

  private boolean isSame(Crux one, Crux other) {
    return site.canonical(one.claim()).equals(site.canonical(other.claim()))
        && site.canonical(one.decides()).equals(site.canonical(other.decides()));
  }

  /**
   * The cruxes of the debate on which only one side has a stance, or nobody: each claim once, and
   * only where that holds of all that it is said to decide.
   */
  List<Crux> oneSided() {
    Set<ClaimId> told = new HashSet<>();
    return debate.cruxes().stream()
        .filter(c -> !isOfItself(c) && told.add(site.canonical(c.claim())))
        .filter(
            c ->
                debate.cruxes().stream()
                    .filter(o -> site.canonical(o.claim()).equals(site.canonical(c.claim())))
                    .filter(o -> !isOfItself(o))
                    .allMatch(o -> speakers(o).filter(Speakers::areOneSide).isPresent()))
        .toList();
  }

  private boolean isOfItself(Crux crux) {
    return site.canonical(crux.claim()).equals(site.canonical(crux.decides()));
  }

  /** Two people may declare one crux, and should; one and the same declares it once. */
  private Declared declared(Crux crux) {
    return new Declared(
        site.canonical(crux.claim()), site.canonical(crux.decides()), crux.declaredBy());
  }

  private void repeated(Crux crux, Crux first) {
    String who = crux.declaredBy().map(p -> "by `" + p.local() + "`").orElse("by the editor");
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.REPEATED_CRUX,
                crux.location(),
                "`"
                    + crux.claim().local()
                    + "` is declared "
                    + who
                    + " a second time as the crux for `"
                    + crux.decides().local()
                    + "`")
            .withHint("remove one of the two, or say who else declares it: `declared_by: id`")
            .withRelated(first.location(), "the first one"));
  }

  private void ofItself(Crux crux) {
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.BEARS_ON_ITSELF,
                crux.location(),
                site.current(crux.claim()).equals(site.current(crux.decides()))
                    ? "`" + crux.claim().local() + "` is named as the crux for itself"
                    : "`"
                        + debate.nameOf(crux.claim())
                        + "` is named as the crux for `"
                        + debate.nameOf(crux.decides())
                        + "`, which is the same claim by `same_as`")
            .withHint("name the claim it decides: `for: id`"));
  }

  /** Empty where one of the two claims cannot be read. */
  private Optional<Speakers> speakers(Crux crux) {
    Optional<Claim> claim = site.claim(crux.claim());
    Optional<Claim> decides = site.claim(crux.decides());
    if (claim.isEmpty() || decides.isEmpty()) {
      return Optional.empty();
    }
    List<Stance> stances =
        stances(claim.get()).filter(s -> concerns(same(crux), s.participant())).toList();
    Set<ParticipantId> voices = new HashSet<>();
    Set<Side> onCrux = EnumSet.noneOf(Side.class);
    Set<Side> onDecided = EnumSet.noneOf(Side.class);
    for (Stance stance : stances) {
      voices.add(stance.participant());
      onCrux.add(stance.side());
    }
    stances(decides.get())
        .filter(s -> voices.contains(s.participant()))
        .forEach(s -> onDecided.add(s.side()));
    return Optional.of(new Speakers(voices.isEmpty(), onCrux, onDecided));
  }

  /** What is thought of {@code claim}, in whichever debate it is worded. */
  private Stream<Stance> stances(Claim claim) {
    return site.wordings(claim.id()).stream().flatMap(c -> c.stances().stream());
  }

  private void oneSided(Crux crux, Speakers speakers) {
    Diagnostic warning =
        Diagnostic.of(ClaimRules.ONE_SIDED_CRUX, crux.location(), message(crux, speakers))
            .withHint(
                "add a stance of the other side, or `# moot: ignore claims/one-sided-crux` if it has none");
    diagnostics.report(
        site.claim(crux.claim())
            .map(c -> warning.withRelated(c.location(), "the crux is this claim"))
            .orElse(warning));
  }

  /** Whether one of {@code declarations} lies with somebody: with all, where it names nobody. */
  private static boolean concerns(Stream<Crux> declarations, ParticipantId participant) {
    return declarations.anyMatch(
        crux ->
            crux.participants().isEmpty()
                || crux.participants().contains(participant)
                || crux.declaredBy().filter(participant::equals).isPresent()
                || crux.confirmedBy().filter(c -> c.by().equals(participant)).isPresent());
  }

  private static boolean areTwo(Set<Side> sides) {
    return sides.contains(Side.HOLDS) && sides.contains(Side.DOUBTS);
  }

  private String message(Crux crux, Speakers speakers) {
    String decided = "`" + crux.decides().local() + "`";
    String between =
        same(crux).anyMatch(c -> c.participants().isEmpty()) ? "" : " of those it lies between";
    if (speakers.nobody()) {
      return "nobody"
          + between
          + " has a stance on `"
          + crux.claim().local()
          + "`, the crux for "
          + decided;
    }
    String who =
        speakers.onDecided().contains(Side.HOLDS)
            ? "those who hold " + decided + " have"
            : speakers.onDecided().contains(Side.DOUBTS)
                ? "those who doubt " + decided + " have"
                : "one side has";
    return "only " + who + " a stance on its crux `" + crux.claim().local() + "`";
  }
}
