package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.model.Term;
import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.markdown.TermLinks;
import dev.moot.engine.markdown.TermWords;
import dev.moot.engine.work.Memory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms of all debates, and where posts use them. It is no plugin because it needs what the api
 * keeps from one: which post is being rendered, and the prose of all posts for the way back.
 */
public final class Glossary {

  private final Site site;
  private final Map<Permalink, LinkedPost> posts = new HashMap<>();
  private final Map<Permalink, Set<String>> used = new ConcurrentHashMap<>();
  private final Memory memory;

  /** The terms that a text uses. */
  record Used(Set<String> terms) implements Memory.Lasting {}

  /**
   * @param memory the terms that were found before
   */
  public Glossary(Site site, List<LinkedPost> posts, Memory memory) {
    this.site = site;
    this.memory = memory;
    posts.forEach(p -> this.posts.put(p.post().permalink(), p));
  }

  /** The first uses in {@code post} of the terms of its debates. */
  public TermLinks of(LinkedPost post) {
    return TermLinks.in(post.parsed().document(), Index.TERMS.permalink(), anchors(post.post()));
  }

  /** The terms that {@code post} uses, looked for once. */
  private Set<String> used(LinkedPost post) {
    return used.computeIfAbsent(post.post().permalink(), p -> lookedUp(post));
  }

  private Set<String> lookedUp(LinkedPost post) {
    Set<String> terms = anchors(post.post()).keySet();
    if (terms.isEmpty()) {
      return Set.of();
    }
    return memory
        .recall(
            Used.class,
            post.parsed().file().path(),
            List.of(post.parsed().input(), terms),
            d -> {},
            d -> new Used(Set.copyOf(of(post).used())))
        .terms();
  }

  /** The terms that the text of {@code post} links, in the order of the debates that have them. */
  public List<TermEntry> usedIn(LinkedPost post) {
    Set<String> terms = used(post);
    return debates(post.post())
        .flatMap(
            d ->
                d.terms().values().stream()
                    .filter(t -> terms.contains(t.id()))
                    .filter(t -> isMeant(t, d, post.post()))
                    .map(t -> new TermEntry(t, d, List.of())))
        .toList();
  }

  private boolean isMeant(Term term, Debate debate, Post post) {
    return TermEntry.anchor(debate, term).equals(anchors(post).get(term.id()));
  }

  private Stream<Debate> debates(Post post) {
    return post.debates().stream().map(site::debate).flatMap(Optional::stream);
  }

  /** Where two debates of a post have the same word, the first one's meaning counts. */
  private Map<String, String> anchors(Post post) {
    Map<String, String> anchors = new LinkedHashMap<>();
    for (Debate debate : debates(post).toList()) {
      for (Term term : debate.terms().values()) {
        anchors.putIfAbsent(term.id(), TermEntry.anchor(debate, term));
      }
    }
    return anchors;
  }

  /** Every term, in the order of the alphabet and then of debates. */
  public List<TermEntry> entries() {
    List<TermEntry> entries = new ArrayList<>();
    for (Debate debate : site.debates()) {
      for (Term term : debate.terms().values()) {
        entries.add(
            new TermEntry(
                term,
                debate,
                site.postsOn(debate.id()).stream().filter(p -> uses(p, debate, term)).toList()));
      }
    }
    entries.sort(
        Comparator.comparing((TermEntry e) -> e.term().id()).thenComparing(e -> e.debate().id()));
    return entries;
  }

  private boolean uses(Post post, Debate debate, Term term) {
    LinkedPost linked = posts.get(post.permalink());
    return linked != null && used(linked).contains(term.id()) && isMeant(term, debate, post);
  }

  /** The terms of {@code debate} that its claim uses. */
  public static List<TermEntry> in(Claim claim, Debate debate) {
    if (debate.terms().isEmpty()) {
      return List.of();
    }
    Set<String> used =
        new TermWords(debate.terms().keySet())
            .in(claim.text()).stream().map(TermWords.Found::term).collect(Collectors.toSet());
    return debate.terms().values().stream()
        .filter(t -> used.contains(t.id()))
        .map(t -> new TermEntry(t, debate, List.of()))
        .toList();
  }
}
