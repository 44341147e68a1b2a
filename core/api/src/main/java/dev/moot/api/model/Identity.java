package dev.moot.api.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which names stand for which claims, and which claims are wordings of one another. Built in time
 * linear in the number of claims and aliases; a circle of {@code same_as}, which is a mistake of
 * its own, ends at the first of its claims by id. Where two claims want one name, which is a
 * mistake too, it is that of the claim whose id it is, else of the first that has it as an alias.
 */
final class Identity {

  private final Map<ClaimId, ClaimId> aliases = new HashMap<>();
  private final Map<ClaimId, ClaimId> canonical = new HashMap<>();
  private final Map<ClaimId, List<Claim>> wordings = new HashMap<>();

  /**
   * @param claims all claims, in the order in which wordings are to be listed
   */
  Identity(Collection<Claim> claims) {
    Map<ClaimId, Claim> byId = new LinkedHashMap<>();
    for (Claim claim : claims) {
      byId.put(claim.id(), claim);
      claim
          .aliases()
          .forEach(a -> aliases.putIfAbsent(new ClaimId(claim.id().debate(), a.id()), claim.id()));
    }
    aliases.keySet().removeAll(byId.keySet());
    byId.keySet().forEach(id -> resolve(id, byId));
    byId.forEach(
        (id, claim) -> wordings.computeIfAbsent(canonical(id), k -> new ArrayList<>()).add(claim));
    wordings.forEach(
        (id, all) -> {
          Claim first = byId.get(id);
          if (first != null && all.remove(first)) {
            all.add(0, first);
          }
        });
  }

  /** Follows {@code same_as} from {@code start}; every claim on the way learns where it ends. */
  private void resolve(ClaimId start, Map<ClaimId, Claim> byId) {
    Set<ClaimId> path = new LinkedHashSet<>();
    ClaimId at = start;
    ClaimId end = null;
    while (end == null) {
      if (canonical.containsKey(at)) {
        end = canonical.get(at);
      } else if (!path.add(at)) {
        end = firstOfCircle(path, at);
      } else {
        Optional<ClaimId> next =
            Optional.ofNullable(byId.get(at)).flatMap(Claim::sameAs).map(this::current);
        if (next.isEmpty() || !byId.containsKey(next.get())) {
          end = at;
        } else {
          at = next.get();
        }
      }
    }
    for (ClaimId id : path) {
      canonical.put(id, end);
    }
  }

  private static ClaimId firstOfCircle(Set<ClaimId> path, ClaimId entry) {
    List<ClaimId> all = List.copyOf(path);
    return all.subList(all.indexOf(entry), all.size()).stream().sorted().findFirst().orElse(entry);
  }

  /** The name a claim has now, for an old one; any other id is given back as it is. */
  ClaimId current(ClaimId id) {
    return aliases.getOrDefault(id, id);
  }

  /** The claim whose page shows {@code id}, for an old name too. */
  ClaimId canonical(ClaimId id) {
    ClaimId now = current(id);
    return canonical.getOrDefault(now, now);
  }

  /** All claims that say what {@code id} says, the one with the page first. */
  List<Claim> wordings(ClaimId id) {
    return wordings.getOrDefault(canonical(id), List.of());
  }
}
