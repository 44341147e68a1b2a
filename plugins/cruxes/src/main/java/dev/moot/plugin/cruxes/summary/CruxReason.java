package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import dev.moot.plugin.cruxes.declared.DeclaredKind;
import dev.moot.plugin.cruxes.declared.Opposition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who says what of a crux. Of everybody it says what the file says of them and no more: who names
 * it for another claim, who takes no side, and who is said to agree without their words are told
 * apart from those of whom the first sentence speaks.
 */
final class CruxReason {

  private final DeclaredCrux crux;
  private final Names names;
  private final ClaimId decided;

  CruxReason(DeclaredCrux crux, Names names) {
    this.crux = crux;
    this.names = names;
    this.decided = crux.decided();
  }

  /** All of it. */
  String words() {
    List<String> sentences = new ArrayList<>();
    List<ParticipantId> people = crux.declarers(decided);
    if (crux.kind() == DeclaredKind.DOUBLE_CRUX) {
      List<ParticipantId> opposed = new ArrayList<>();
      for (Opposition opposition : crux.oppositions(decided)) {
        disagreement(opposition, sentences);
        opposed.addAll(opposition.people());
      }
      tell("cruxes.why.too", without(people, opposed), sentences);
    } else {
      naming(people, sentences);
    }
    tell("cruxes.why.elsewhere", without(crux.declarers(), people), sentences);
    List<ParticipantId> unquoted = unquoted();
    if (!unquoted.isEmpty()) {
      sentences.add(sentence("cruxes.why.unquoted", unquoted));
    }
    if (isSaidOfTheOtherSide()) {
      sentences.add(names.message("cruxes.why.unquoted-side"));
    }
    return String.join(" ", sentences);
  }

  /**
   * Two disagree; of more it is said who with whom, for those of one side do not. That they
   * disagree is told apart from who names it where one of them does so by our reading alone.
   */
  private void disagreement(Opposition opposition, List<String> sentences) {
    List<ParticipantId> people = opposition.people();
    boolean named = read(people).isEmpty();
    String key =
        (named ? "cruxes.why.double-crux" : "cruxes.why.disagree")
            + (people.size() > 2 ? ".sides" : "")
            + (named && !people.stream().allMatch(this::speaksOfThemselves) ? ".named" : "")
            + (people.stream().allMatch(this::isStated) ? "" : ".read");
    sentences.add(
        people.size() > 2
            ? names.sentence(
                key,
                names.of(opposition.ones()),
                opposition.ones().size(),
                names.of(opposition.others()))
            : sentence(key, people));
    if (!named) {
      sentences.add(named(people));
    }
  }

  /** Who names it, and what is known of the answers of those who do. */
  private void naming(List<ParticipantId> people, List<String> sentences) {
    String key = "cruxes.why." + key(people);
    if (read(people).isEmpty()) {
      sentences.add(sentence(key, people));
    } else if (people.size() == 1) {
      sentences.add(sentence(key + ".read", people));
    } else {
      sentences.add(named(people));
      sentences.add(names.message(key + ".answers"));
    }
  }

  /** Who names it in words of theirs, and who does by our reading. */
  private String named(List<ParticipantId> people) {
    List<ParticipantId> read = read(people);
    List<ParticipantId> worded = without(people, read);
    return worded.isEmpty()
        ? sentence("cruxes.why.named.read", read)
        : names.sentence(
            "cruxes.why.named.partly",
            names.of(worded),
            worded.size(),
            names.of(read),
            read.size());
  }

  private String key(List<ParticipantId> people) {
    DeclaredKind kind = crux.kind();
    return switch (kind) {
      case CLAIMED_DOUBLE_CRUX ->
          people.stream().allMatch(this::speaksForBoth)
              ? kind.word() + others(people)
              : oneSided(people);
      case AGREED_CRUX ->
          people.stream().anyMatch(p -> side(p).filter(Side.UNSURE::equals).isPresent())
              ? kind.word() + ".unsure"
              : kind.word();
      case UNRESOLVED ->
          people.stream().flatMap(p -> side(p).stream()).distinct().count() > 1
              ? kind.word()
              : kind.word() + ".unknown";
      case ONE_SIDED -> oneSided(people);
      case DOUBLE_CRUX, EDITORS -> kind.word();
    };
  }

  private String oneSided(List<ParticipantId> people) {
    return DeclaredKind.ONE_SIDED.word() + others(people);
  }

  private String others(List<ParticipantId> people) {
    return people.stream().allMatch(this::speaksOfThemselves) ? "" : ".others";
  }

  /**
   * Whether it is somebody's own view that they say turns on it: not where they call it what lies
   * between others, nor where no view of theirs is recorded of what it decides and nobody says
   * between whom it lies. Who confirms it speaks for their side.
   */
  private boolean speaksOfThemselves(ParticipantId person) {
    return declared().stream()
        .filter(c -> c.namedBy().contains(person))
        .anyMatch(c -> c.declaredBy().filter(person::equals).isEmpty() || liesBetween(c, person));
  }

  /** One participant alone is whom they have it with; two are others, where they are neither. */
  private boolean liesBetween(Crux declaration, ParticipantId declarer) {
    List<ParticipantId> between = declaration.participants();
    return between.isEmpty()
        ? stance(decided, declarer).isPresent()
        : between.size() == 1 || between.contains(declarer);
  }

  /** Whether somebody said themselves that it is the crux of the other side too. */
  private boolean speaksForBoth(ParticipantId person) {
    return declared().stream()
        .filter(c -> c.declaredBy().filter(person::equals).isPresent())
        .anyMatch(c -> c.shared().filter(Crux.Sharing.CLAIMED::equals).isPresent());
  }

  /** Whether both sides that somebody takes are in words of theirs. */
  private boolean isStated(ParticipantId person) {
    return stance(crux.claim(), person).filter(Stance::isSideStated).isPresent()
        && stance(decided, person).filter(Stance::isSideStated).isPresent();
  }

  private Optional<Side> side(ParticipantId person) {
    return stance(crux.claim(), person).map(Stance::side);
  }

  private Optional<Stance> stance(ClaimId claim, ParticipantId person) {
    return crux.debate().stanceOf(person, claim);
  }

  /** Who of {@code people} is said to name it, and does so nowhere in words of theirs. */
  private List<ParticipantId> read(Collection<ParticipantId> people) {
    return people.stream().filter(crux::isReadingOf).toList();
  }

  /** Who is said to agree, and does not name it in words of theirs. */
  private List<ParticipantId> unquoted() {
    Set<ParticipantId> people = new LinkedHashSet<>();
    crux.declarations().stream()
        .filter(c -> !c.isConfirmed())
        .flatMap(c -> c.confirmedBy().stream())
        .forEach(c -> people.add(c.by()));
    return without(people, crux.declarers());
  }

  /** Whether it is said to be confirmed, and not by whom. */
  private boolean isSaidOfTheOtherSide() {
    return !crux.isShared()
        && crux.declarations().stream()
            .anyMatch(
                c ->
                    c.confirmedBy().isEmpty()
                        && c.shared().filter(Crux.Sharing.CONFIRMED::equals).isPresent());
  }

  private List<Crux> declared() {
    return crux.declarations().stream().filter(c -> c.decides().equals(decided)).toList();
  }

  /** Of whom it is in words of theirs, then of whom it is our reading. */
  private void tell(String key, List<ParticipantId> people, List<String> sentences) {
    List<ParticipantId> read = read(people);
    List<ParticipantId> worded = without(people, read);
    if (!worded.isEmpty()) {
      sentences.add(sentence(key, worded));
    }
    if (!read.isEmpty()) {
      sentences.add(sentence(key + ".read", read));
    }
  }

  private String sentence(String key, List<ParticipantId> people) {
    return names.sentence(key, people.isEmpty() ? "" : names.of(people), people.size());
  }

  private static List<ParticipantId> without(
      Collection<ParticipantId> people, Collection<ParticipantId> others) {
    return people.stream().filter(p -> !others.contains(p)).toList();
  }
}
