package dev.moot.engine.parse;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Quote;
import java.util.List;

/**
 * A claim file, read; the claims it names are not looked up yet.
 *
 * @param debate what it says
 * @param uses the claims it names
 * @param quotes all its quotes, wherever they stand
 * @param whole false when parts of it could not be read, so that what is missing may just be
 *     unreadable
 */
public record ParsedDebate(Debate debate, List<IdUse> uses, List<Quote> quotes, boolean whole) {

  public ParsedDebate {
    uses = List.copyOf(uses);
    quotes = List.copyOf(quotes);
  }
}
