package dev.moot.api.draft;

import dev.moot.api.model.Evidence;
import java.util.List;

/**
 * A claim of a draft.
 *
 * @param key how the draft's relations call it
 * @param name what its id is made of: an id or title that the text has, else the sentence
 * @param text the sentence, whole; white space is folded when it is written
 * @param quotes where somebody says it
 * @param stances who thinks what of it
 * @param evidence what it rests on outside the debate
 * @param comments lines for the writer, put as comments before it
 */
public record DraftClaim(
    String key,
    String name,
    String text,
    List<DraftQuote> quotes,
    List<DraftStance> stances,
    List<Evidence> evidence,
    List<String> comments) {

  public DraftClaim {
    quotes = List.copyOf(quotes);
    stances = List.copyOf(stances);
    evidence = List.copyOf(evidence);
    comments = List.copyOf(comments);
  }

  /** A sentence alone. */
  public static DraftClaim of(String key, String name, String text) {
    return new DraftClaim(key, name, text, List.of(), List.of(), List.of(), List.of());
  }

  /** The same with {@code said} as its quotes. */
  public DraftClaim withQuotes(List<DraftQuote> said) {
    return new DraftClaim(key, name, text, said, stances, evidence, comments);
  }

  /** The same, resting on {@code found}. */
  public DraftClaim withEvidence(List<Evidence> found) {
    return new DraftClaim(key, name, text, quotes, stances, found, comments);
  }
}
