package dev.moot.engine.link;

import dev.moot.api.model.Participant;
import dev.moot.api.model.Site;
import dev.moot.api.model.Source;
import dev.moot.engine.parse.QuoteUse;
import dev.moot.engine.typography.TypesetSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who speaks in a post, and what it takes from sources.
 *
 * @param people for each of those it names, whom it means
 * @param sources for each of its quotations, where it is taken from
 * @param quotes by debate, the words to look for in its sources
 * @param whole whether everybody and every source was found
 */
record LinkedVoices(
    List<Optional<Participant>> people,
    List<Optional<Source>> sources,
    Map<String, List<QuoteUse>> quotes,
    boolean whole) {

  LinkedVoices {
    people = List.copyOf(people);
    sources = List.copyOf(sources);
  }

  /** The same as {@code site}, which is typeset, shows it. */
  LinkedVoices shownIn(Site site, TypesetSite typeset) {
    return new LinkedVoices(
        people.stream().map(o -> o.map(p -> site.participant(p.id()).orElse(p))).toList(),
        sources.stream().map(o -> o.map(typeset::of)).toList(),
        quotes,
        whole);
  }
}
