package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a list of claims can be sifted by.
 *
 * @param debates its debates, without those that have no claims
 * @param cruxes the ids, as text, of those of its claims that somebody declared a crux
 * @param size how many claims it has
 */
public record ClaimSieve(List<Voices> debates, List<String> cruxes, int size) {

  public ClaimSieve {
    debates = List.copyOf(debates);
    cruxes = List.copyOf(cruxes);
  }

  /**
   * The people of one debate. Who speaks in two is two people: nobody says that those who share a
   * name are the same.
   *
   * @param debate the debate
   * @param people those who take a stance on one of its claims, in the order written
   */
  public record Voices(Debate debate, List<Participant> people) {

    public Voices {
      people = List.copyOf(people);
    }

    static Voices of(Debate debate) {
      Set<String> speaking =
          debate.claims().values().stream()
              .flatMap(c -> c.stances().stream())
              .map(s -> s.participant().local())
              .collect(Collectors.toSet());
      return new Voices(
          debate,
          debate.participants().values().stream()
              .filter(p -> speaking.contains(p.id().local()))
              .toList());
    }
  }

  /**
   * What {@code claims} can be sifted by.
   *
   * @param claims those on the page, each of them once
   * @param debates the debates of the whole list
   * @param isCrux whether somebody declared the claim a crux
   */
  public static ClaimSieve of(
      Collection<Claim> claims, Collection<Debate> debates, Predicate<ClaimId> isCrux) {
    return new ClaimSieve(
        debates.stream().filter(d -> !d.claims().isEmpty()).map(Voices::of).toList(),
        claims.stream().map(Claim::id).filter(isCrux).map(ClaimId::toString).toList(),
        claims.size());
  }
}
