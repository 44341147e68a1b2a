package dev.moot.engine.link;

import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Site;
import dev.moot.api.model.Source;
import dev.moot.engine.typography.TypesetSite;
import java.util.List;
import java.util.Map;

/**
 * Who speaks in a post, and what it takes from sources.
 *
 * @param people its references to participants, and whom they name
 * @param sources its quotations, and where they are taken from
 * @param quotes by debate, the words to look for in its sources
 * @param whole whether everybody and every source was found
 */
record LinkedVoices(
    Map<Node, Participant> people,
    Map<Node, Source> sources,
    Map<String, List<Quote>> quotes,
    boolean whole) {

  /** The same as {@code site}, which is typeset, shows it. */
  LinkedVoices shownIn(Site site, TypesetSite typeset) {
    return new LinkedVoices(
        LinkedPost.each(people, p -> site.participant(p.id()).orElse(p)),
        LinkedPost.each(sources, typeset::of),
        quotes,
        whole);
  }

  Participant participant(ParticipantReference reference) {
    Participant participant = people.get((Node) reference);
    if (participant == null) {
      throw new IllegalStateException("not a speaker of this post: " + reference.participant());
    }
    return participant;
  }

  Source source(Quotation quotation) {
    Source source = sources.get((Node) quotation);
    if (source == null) {
      throw new IllegalStateException("not a quotation of this post: " + quotation);
    }
    return source;
  }
}
