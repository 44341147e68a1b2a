package dev.moot.engine.parse;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A claim file, read; the claims it names are not looked up yet.
 *
 * @param debate what it says
 * @param uses the claims it names
 * @param quotes all its quotes, wherever they stand
 * @param declared the ids under {@code claims}, of claims that could not be read too
 */
public record ParsedDebate(
    Debate debate, List<IdUse> uses, List<Quote> quotes, Set<String> declared) {

  public ParsedDebate {
    uses = List.copyOf(uses);
    quotes = List.copyOf(quotes);
    declared = Set.copyOf(declared);
  }

  /** The same with {@code more} quotes. */
  public ParsedDebate withQuotes(List<Quote> more) {
    List<Quote> all = new ArrayList<>(quotes);
    all.addAll(more);
    return new ParsedDebate(debate, uses, all, declared);
  }
}
