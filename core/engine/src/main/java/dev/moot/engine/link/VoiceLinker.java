package dev.moot.engine.link;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Site;
import dev.moot.api.model.Source;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.Passage;
import dev.moot.engine.parse.QuotationUse;
import dev.moot.engine.rule.LinkRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
    Map<Node, Participant> people = new IdentityHashMap<>();
    for (Node node : post.people()) {
      ParticipantReference reference = (ParticipantReference) node;
      List<String> debates = reference.debate().map(List::of).orElse(post.post().debates());
      names
          .participant(reference.participant(), debates, post.locationOf(reference.participant()))
          .ifPresent(p -> people.put(node, p));
    }
    boolean whole = people.size() == post.people().size();
    Map<Node, Source> sources = new IdentityHashMap<>();
    Map<String, List<Quote>> quotes = new HashMap<>();
    for (QuotationUse use : post.quotations()) {
      Quotation quotation = use.quotation();
      Participant by = people.get((Node) quotation.by());
      Optional<Source> source =
          by == null ? Optional.empty() : source(quotation, debateOf(by), post);
      if (by == null || source.isEmpty()) {
        whole = false;
        continue;
      }
      sources.put(use.node(), source.get());
      List<Quote> found = quotes.computeIfAbsent(by.id().debate(), d -> new ArrayList<>());
      for (Passage passage : use.passages()) {
        found.add(
            new Quote(
                Optional.of(by.id().local()),
                Optional.of(source.get().id()),
                passage.words(),
                Optional.empty(),
                Optional.empty(),
                post.locationOf(passage.place())));
      }
    }
    return new LinkedVoices(people, sources, quotes, whole);
  }

  private Debate debateOf(Participant participant) {
    return site.debate(participant.id().debate()).orElseThrow();
  }

  private Optional<Source> source(Quotation quotation, Debate debate, ParsedPost post) {
    Map<String, Source> sources = debate.sources();
    Optional<BasedSequence> written = quotation.source();
    if (written.isEmpty() && sources.size() == 1) {
      return sources.values().stream().findFirst();
    }
    Optional<Source> source = written.map(BasedSequence::toString).map(sources::get);
    if (source.isEmpty()) {
      diagnostics.report(
          written
              .map(w -> unknown(w.toString(), debate, post.locationOf(w)))
              .orElseGet(() -> unnamed(debate, post.locationOf((Node) quotation.by()))));
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
