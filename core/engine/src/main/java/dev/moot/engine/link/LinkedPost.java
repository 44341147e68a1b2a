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
 * @param references for each of its claim references, the claim it names
 * @param voices who speaks in it, and the words it takes from sources
 * @param claimAttributes for each directive, the claims its attributes name
 * @param debateAttributes for each directive, the debates its attributes name
 * @param mentioned the claims it mentions, each once, in the order of the text
 * @param targets what its links to files of the site's folder lead to
 * @param whole whether everything in it was found, so that it can be rendered
 */
public record LinkedPost(
    ParsedPost parsed,
    List<Optional<Claim>> references,
    LinkedVoices voices,
    List<Map<String, Claim>> claimAttributes,
    List<Map<String, Debate>> debateAttributes,
    List<Claim> mentioned,
    LinkTargets targets,
    boolean whole)
    implements BodyScope.Names {

  public LinkedPost {
    references = List.copyOf(references);
    claimAttributes = List.copyOf(claimAttributes);
    debateAttributes = List.copyOf(debateAttributes);
  }

  public Post post() {
    return parsed.post();
  }

  /** All that its names stand for, in the order of the text. */
  public List<Object> named() {
    List<Object> named = new ArrayList<>();
    named.addAll(references);
    named.addAll(voices.people());
    named.addAll(voices.sources());
    for (int i = 0; i < claimAttributes.size(); i++) {
      named.add(new TreeMap<>(claimAttributes.get(i)));
      named.add(new TreeMap<>(debateAttributes.get(i)));
    }
    named.add(mentioned);
    return named;
  }

  /** The same with what its names stand for as {@code site}, which is typeset, shows it. */
  LinkedPost shownIn(Site site, TypesetSite typeset) {
    return new LinkedPost(
        parsed.with(typeset.of(parsed.post())),
        references.stream().map(o -> o.map(c -> site.claim(c.id()).orElse(c))).toList(),
        voices.shownIn(site, typeset),
        claimAttributes.stream().map(of -> byKey(of, c -> site.claim(c.id()).orElse(c))).toList(),
        debateAttributes.stream().map(of -> byKey(of, d -> site.debate(d.id()).orElse(d))).toList(),
        mentioned.stream().map(c -> site.claim(c.id()).orElse(c)).toList(),
        targets,
        whole);
  }

  private static <V> Map<String, V> byKey(Map<String, V> values, UnaryOperator<V> shown) {
    Map<String, V> all = new HashMap<>();
    values.forEach((key, value) -> all.put(key, shown.apply(value)));
    return all;
  }

  @Override
  public Claim claim(ClaimReference reference) {
    return references.get(parsed.tree().reference((Node) reference)).orElseThrow();
  }

  @Override
  public Participant participant(ParticipantReference reference) {
    return voices.people().get(parsed.tree().person((Node) reference)).orElseThrow();
  }

  /** Those it names, each once, in the order of the text. */
  public List<Participant> people() {
    return voices.people().stream().flatMap(Optional::stream).distinct().toList();
  }

  @Override
  public Source source(Quotation quotation) {
    return voices.sources().get(parsed.tree().quotation((Node) quotation)).orElseThrow();
  }

  @Override
  public Map<String, Claim> claims(DirectiveNode directive) {
    return claimAttributes.get(parsed.tree().directive(directive));
  }

  @Override
  public Map<String, Debate> debates(DirectiveNode directive) {
    return debateAttributes.get(parsed.tree().directive(directive));
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
