package dev.moot.engine.parse;

import dev.moot.api.model.Debate;
import dev.moot.engine.read.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A claim file, read; the claims it names are not looked up yet.
 *
 * @param file the file
 * @param facts what it says
 */
public record ParsedDebate(SourceFile file, DebateFacts facts) {

  /** What it says, ids as written. */
  public Debate debate() {
    return facts.debate();
  }

  /** The claims it names. */
  public List<IdUse> uses() {
    return facts.uses();
  }

  /** The relations that undercuts name. */
  public List<NameUse> undercuts() {
    return facts.undercuts();
  }

  /** The participants it names, but where it declares them. */
  public List<NameUse> people() {
    return facts.people();
  }

  /** All its quotes, wherever they stand. */
  public List<QuoteUse> quotes() {
    return facts.quotes();
  }

  /** What sources call participants, by id. */
  public Map<String, List<String>> handles() {
    return facts.handles();
  }

  /** Its links to other sites. */
  public List<OutsideLink> outside() {
    return facts.outside();
  }

  /** The ids under {@code claims}, of claims that could not be read too. */
  public Set<String> declared() {
    return facts.declared();
  }

  /** The same with {@code more} quotes. */
  public ParsedDebate withQuotes(List<QuoteUse> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<QuoteUse> all = new ArrayList<>(facts.quotes());
    all.addAll(more);
    return new ParsedDebate(
        file,
        new DebateFacts(
            facts.debate(),
            facts.uses(),
            facts.undercuts(),
            facts.people(),
            all,
            facts.handles(),
            facts.outside(),
            facts.declared()));
  }
}
