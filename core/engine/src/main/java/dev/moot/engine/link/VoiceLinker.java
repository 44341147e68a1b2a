package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Site;
import dev.moot.api.model.Source;
import dev.moot.engine.link.name.ParticipantNames;
import dev.moot.engine.parse.NameUse;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.Passage;
import dev.moot.engine.parse.PersonUse;
import dev.moot.engine.parse.QuotationUse;
import dev.moot.engine.parse.QuoteUse;
import dev.moot.engine.rule.LinkRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out who speaks in a post and which words it takes from sources. */
final class VoiceLinker {

  private final Site site;
  private final ParticipantNames names;
  private final Diagnostics diagnostics;

  /**
   * @param unreadable debates whose files cannot be read at all; what they lack may well be there
   */
  VoiceLinker(Site site, Set<String> unreadable, Diagnostics diagnostics) {
    this.site = site;
    this.names = new ParticipantNames(site, unreadable, diagnostics);
    this.diagnostics = diagnostics;
  }

  LinkedVoices link(ParsedPost post) {
    List<Optional<Participant>> people = new ArrayList<>();
    boolean whole = true;
    for (PersonUse use : post.people()) {
      List<String> debates = use.debate().map(List::of).orElse(post.post().debates());
      Optional<Participant> found =
          names.participant(use.participant().name(), debates, use.participant().location());
      people.add(found);
      whole &= found.isPresent();
    }
    List<Optional<Source>> sources = new ArrayList<>();
    Map<String, List<QuoteUse>> quotes = new HashMap<>();
    for (QuotationUse use : post.quotations()) {
      Optional<Participant> by = use.by().flatMap(people::get);
      Optional<Source> source = by.flatMap(p -> source(use, debateOf(p), post));
      sources.add(source);
      if (by.isEmpty() || source.isEmpty()) {
        whole = false;
        continue;
      }
      List<QuoteUse> found = quotes.computeIfAbsent(by.get().id().debate(), d -> new ArrayList<>());
      for (Passage passage : use.passages()) {
        Quote quote =
            new Quote(
                Optional.of(by.get().id().local()),
                Optional.of(source.get().id()),
                passage.words(),
                Optional.empty(),
                Optional.empty(),
                passage.place());
        found.add(
            new QuoteUse(
                quote,
                quote.by().filter(b -> use.isTheirs()),
                post.people().get(use.by().orElseThrow()).participant().location()));
      }
    }
    return new LinkedVoices(people, sources, quotes, whole);
  }

  private Debate debateOf(Participant participant) {
    return site.debate(participant.id().debate()).orElseThrow();
  }

  private Optional<Source> source(QuotationUse use, Debate debate, ParsedPost post) {
    Map<String, Source> sources = debate.sources();
    if (use.source().isEmpty() && sources.size() == 1) {
      return sources.values().stream().findFirst();
    }
    Optional<Source> source = use.source().map(NameUse::name).map(sources::get);
    if (source.isEmpty()) {
      diagnostics.report(
          use.source()
              .map(w -> unknown(w.name(), debate, w.location()))
              .orElseGet(
                  () -> unnamed(debate, post.people().get(use.by().orElseThrow()).location())));
    }
    return source;
  }

  private static Diagnostic unknown(String written, Debate debate, SourceLocation place) {
    Map<String, Source> sources = debate.sources();
    Diagnostic diagnostic =
        Diagnostic.of(
            LinkRules.UNKNOWN_SOURCE,
            place,
            "no source `" + written + "` in debate `" + debate.id() + "`");
    Optional<String> near = Nearest.to(written, sources.keySet());
    Source nearest = near.map(sources::get).orElse(null);
    if (nearest != null) {
      return diagnostic
          .withSuggestion(near)
          .withRelated(nearest.location(), "`" + nearest.id() + "` is declared here");
    }
    return diagnostic.withHint(
        sources.isEmpty()
            ? "declare it under `sources:` in the claim file"
            : "the sources there are " + String.join(", ", sources.keySet()));
  }

  private static Diagnostic unnamed(Debate debate, SourceLocation place) {
    boolean none = debate.sources().isEmpty();
    return Diagnostic.of(
            LinkRules.UNKNOWN_SOURCE,
            place,
            none
                ? "debate `" + debate.id() + "` has no source for the words quoted here"
                : "debate `" + debate.id() + "` has several sources, and none is named here")
        .withHint(
            none
                ? "declare one under `sources:` in the claim file"
                : "name one of " + String.join(", ", debate.sources().keySet()))
        .withRelated(debate.location(), "the debate is declared here");
  }
}
