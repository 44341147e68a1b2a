package dev.moot.engine.link;

import dev.moot.api.model.Participant;
import dev.moot.api.model.Source;
import dev.moot.engine.parse.QuoteUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who speaks in the posts and pages of a site, and what these take from sources, by debate. */
public final class SiteVoices {

  private final Map<String, Set<String>> people = new HashMap<>();
  private final Map<String, List<QuoteUse>> quotes = new HashMap<>();
  private final Set<Source> sources = new HashSet<>();

  private SiteVoices() {}

  /** Those of {@code posts}. */
  public static SiteVoices of(List<LinkedPost> posts) {
    SiteVoices all = new SiteVoices();
    for (LinkedPost post : posts) {
      for (Participant person : post.people()) {
        all.people
            .computeIfAbsent(person.id().debate(), d -> new HashSet<>())
            .add(person.id().local());
      }
      post.voices().sources().forEach(s -> s.ifPresent(all.sources::add));
      post.voices()
          .quotes()
          .forEach(
              (debate, q) -> all.quotes.computeIfAbsent(debate, d -> new ArrayList<>()).addAll(q));
    }
    return all;
  }

  /** The participants of {@code debate} who speak or are spoken to, by id. */
  public Set<String> people(String debate) {
    return Set.copyOf(people.getOrDefault(debate, Set.of()));
  }

  /** Whether words are said to be from {@code source}, quoted or condensed. */
  public boolean isFrom(Source source) {
    return sources.contains(source);
  }

  /** The words taken from sources of {@code debate}, in the order of posts. */
  public List<QuoteUse> quotes(String debate) {
    return List.copyOf(quotes.getOrDefault(debate, List.of()));
  }
}
