package dev.moot.engine.link;

import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.model.Source;
import dev.moot.engine.markdown.BodyScope;
import dev.moot.engine.markdown.ImageSize;
import dev.moot.engine.markdown.SiteLink;
import dev.moot.engine.markdown.SourceLink;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.typography.TypesetSite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A post whose names stand for things.
 *
 * @param parsed the post as parsed
 * @param references its claim references and the claims they name
 * @param voices who speaks in it, and the words it takes from sources
 * @param claimAttributes for each directive, the claims its attributes name
 * @param debateAttributes for each directive, the debates its attributes name
 * @param mentioned the claims it mentions, each once, in the order of the text
 * @param targets what its links to files of the site's folder lead to
 * @param whole whether everything in it was found, so that it can be rendered
 */
public record LinkedPost(
    ParsedPost parsed,
    Map<Node, Claim> references,
    LinkedVoices voices,
    Map<DirectiveNode, Map<String, Claim>> claimAttributes,
    Map<DirectiveNode, Map<String, Debate>> debateAttributes,
    List<Claim> mentioned,
    LinkTargets targets,
    boolean whole)
    implements BodyScope.Names {

  public Post post() {
    return parsed.post();
  }

  /** All that its names stand for, in the order of the text. */
  public List<Object> named() {
    List<Object> named = new ArrayList<>();
    parsed.references().forEach(r -> named.add(Optional.ofNullable(references.get(r))));
    parsed.people().forEach(p -> named.add(Optional.ofNullable(voices.people().get(p))));
    parsed
        .quotations()
        .forEach(q -> named.add(Optional.ofNullable(voices.sources().get(q.node()))));
    for (DirectiveNode directive : parsed.directives()) {
      named.add(new TreeMap<>(claims(directive)));
      named.add(new TreeMap<>(debates(directive)));
    }
    named.add(mentioned);
    return named;
  }

  /** The same with what its names stand for as {@code site}, which is typeset, shows it. */
  LinkedPost shownIn(Site site, TypesetSite typeset) {
    return new LinkedPost(
        parsed.with(typeset.of(parsed.post())),
        each(references, c -> site.claim(c.id()).orElse(c)),
        voices.shownIn(site, typeset),
        each(claimAttributes, of -> byKey(of, c -> site.claim(c.id()).orElse(c))),
        each(debateAttributes, of -> byKey(of, d -> site.debate(d.id()).orElse(d))),
        mentioned.stream().map(c -> site.claim(c.id()).orElse(c)).toList(),
        targets,
        whole);
  }

  static <K extends Node, V> Map<K, V> each(Map<K, V> values, UnaryOperator<V> shown) {
    Map<K, V> all = new IdentityHashMap<>();
    values.forEach((node, value) -> all.put(node, shown.apply(value)));
    return all;
  }

  private static <V> Map<String, V> byKey(Map<String, V> values, UnaryOperator<V> shown) {
    Map<String, V> all = new HashMap<>();
    values.forEach((key, value) -> all.put(key, shown.apply(value)));
    return all;
  }

  @Override
  public Claim claim(ClaimReference reference) {
    Claim claim = references.get((Node) reference);
    if (claim == null) {
      throw new IllegalStateException("not a reference of this post: " + reference.claimId());
    }
    return claim;
  }

  @Override
  public Participant participant(ParticipantReference reference) {
    return voices.participant(reference);
  }

  /** Those it names, each once, in the order of the text. */
  public List<Participant> people() {
    return parsed.people().stream().map(voices.people()::get).distinct().toList();
  }

  @Override
  public Source source(Quotation quotation) {
    return voices.source(quotation);
  }

  @Override
  public Map<String, Claim> claims(DirectiveNode directive) {
    return claimAttributes.getOrDefault(directive, Map.of());
  }

  @Override
  public Map<String, Debate> debates(DirectiveNode directive) {
    return debateAttributes.getOrDefault(directive, Map.of());
  }

  @Override
  public Optional<SiteLink> fileLink(String url) {
    return Optional.ofNullable(SourceLink.of(url, parsed.file().path()))
        .flatMap(l -> l.onSite(targets.files()));
  }

  @Override
  public boolean leadsNowhere(String url, Predicate<Permalink> there) {
    SourceLink source = SourceLink.of(url.strip(), parsed.file().path());
    if (source != null && source.isOfSite()) {
      return source.onSite(targets.files()).filter(l -> there.test(l.permalink())).isEmpty();
    }
    SiteLink path = SiteLink.of(url);
    return path != null ? !there.test(path.permalink()) : source != null;
  }

  @Override
  public Optional<ImageSize> imageSize(Permalink image) {
    return Optional.ofNullable(targets.images().get(image));
  }
}
