package dev.moot.engine.parse;

import dev.moot.api.model.Debate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a claim file says, as plain values; the claims it names are not looked up yet.
 *
 * @param debate what it says, ids as written
 * @param uses the claims it names
 * @param undercuts the relations that undercuts name
 * @param people the participants it names, but where it declares them
 * @param quotes all its quotes, wherever they stand
 * @param handles what sources call participants, by id
 * @param outside its links to other sites
 * @param declared the ids under {@code claims}, of claims that could not be read too
 */
public record DebateFacts(
    Debate debate,
    List<IdUse> uses,
    List<NameUse> undercuts,
    List<NameUse> people,
    List<QuoteUse> quotes,
    Map<String, List<String>> handles,
    List<OutsideLink> outside,
    Set<String> declared) {

  public DebateFacts {
    uses = List.copyOf(uses);
    undercuts = List.copyOf(undercuts);
    people = List.copyOf(people);
    quotes = List.copyOf(quotes);
    handles = Map.copyOf(handles);
    outside = List.copyOf(outside);
    declared = Set.copyOf(declared);
  }
}
