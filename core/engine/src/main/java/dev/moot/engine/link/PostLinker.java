package dev.moot.engine.link;

import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DoNotCollectText;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.plugin.Directive;
import dev.moot.engine.markdown.PlainText;
import dev.moot.engine.parse.NameUse;
import dev.moot.engine.parse.NearMention;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.typography.Typography;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the names of one post. */
final class PostLinker {

  private static final Set<Directive.Attribute.Type> CLAIMS =
      EnumSet.of(Directive.Attribute.Type.CLAIM, Directive.Attribute.Type.CRUX);

  private final ClaimNames names;
  private final VoiceLinker voices;
  private final Plugins plugins;
  private final LinkTargets targets;
  private final Diagnostics diagnostics;

  PostLinker(
      ClaimNames names,
      VoiceLinker voices,
      Plugins plugins,
      LinkTargets targets,
      Diagnostics diagnostics) {
    this.names = names;
    this.voices = voices;
    this.plugins = plugins;
    this.targets = targets;
    this.diagnostics = diagnostics;
  }

  LinkedPost link(ParsedPost post) {
    boolean whole = post.whole();
    for (NameUse use : post.debates()) {
      whole &= names.debate(use.name(), use.location()).isPresent();
    }
    Map<ClaimId, Claim> mentioned = new LinkedHashMap<>();
    Map<Node, Claim> references = new IdentityHashMap<>();
    for (Node node : post.references()) {
      BasedSequence written = ((ClaimReference) node).claimId();
      Optional<Claim> claim =
          names.claim(written.toString(), post.post().debates(), post.locationOf(written));
      claim.ifPresent(c -> references.put(node, c));
      claim.ifPresent(c -> mentioned.putIfAbsent(c.id(), c));
      whole &= claim.isPresent();
    }
    for (NearMention near : post.near()) {
      diagnostics.report(
          names
              .near(near.meant(), post.post().debates())
              .map(near.diagnostic()::withHint)
              .orElse(near.diagnostic()));
    }
    LinkedVoices speaking = voices.link(post);
    whole &= speaking.whole();
    Map<DirectiveNode, Map<String, Claim>> claims = new IdentityHashMap<>();
    Map<DirectiveNode, Map<String, Debate>> debates = new IdentityHashMap<>();
    for (DirectiveNode directive : post.directives()) {
      whole &= linkAttributes(post, directive, claims, debates);
    }
    whole &= new NestedCards(post, claims, diagnostics).check(references);
    return new LinkedPost(
        post,
        references,
        speaking,
        claims,
        debates,
        List.copyOf(mentioned.values()),
        targets,
        whole);
  }

  private boolean linkAttributes(
      ParsedPost post,
      DirectiveNode node,
      Map<DirectiveNode, Map<String, Claim>> claims,
      Map<DirectiveNode, Map<String, Debate>> debates) {
    Plugins.Owned<Directive> owned = plugins.directives().get(node.name().toString());
    if (owned == null) {
      return true; // an unknown directive, reported already; what it holds can be shown
    }
    boolean whole = true;
    for (DirectiveNode.Attribute attribute : node.attributes()) {
      String key = attribute.key().toString();
      String value = attribute.value().toString();
      SourceLocation place = post.locationOf(attribute.value());
      Optional<Directive.Attribute.Type> type =
          owned.contribution().attribute(key).map(Directive.Attribute::type);
      if (type.filter(CLAIMS::contains).isPresent()) {
        boolean crux = type.filter(Directive.Attribute.Type.CRUX::equals).isPresent();
        Optional<Claim> claim =
            names
                .claim(value, post.post().debates(), place)
                .filter(c -> !crux || names.requireCrux(c, place));
        claim.ifPresent(c -> claims.computeIfAbsent(node, n -> new HashMap<>()).put(key, c));
        whole &= claim.isPresent();
      } else if (type.filter(Directive.Attribute.Type.DEBATE::equals).isPresent()) {
        Optional<Debate> debate = names.debate(value, place);
        debate.ifPresent(d -> debates.computeIfAbsent(node, n -> new HashMap<>()).put(key, d));
        whole &= debate.isPresent();
      }
    }
    return whole;
  }

  /** The mentions of {@code post}, each in its sentence, as the page of the post shows it. */
  static List<Backlink> backlinks(LinkedPost post, Typography typography) {
    List<Backlink> backlinks = new ArrayList<>();
    for (Node node : post.parsed().references()) {
      ClaimReference reference = (ClaimReference) node;
      Claim claim = post.references().get(node);
      if (claim == null || !reference.isMention()) {
        continue;
      }
      PlainText text = PlainText.of(blockOf(node), node, typography);
      Sentence sentence =
          text.markStart() < 0
              ? new Sentence("", reference.words(), "")
              : Sentence.around(text.text(), text.markStart(), text.markEnd());
      backlinks.add(
          new Backlink(
              claim.id(),
              post.post().permalink(),
              post.post().title(),
              sentence.before(),
              sentence.words(),
              sentence.after(),
              post.parsed().locationOf(node)));
    }
    return backlinks;
  }

  private static Node blockOf(Node node) {
    Node at = node;
    while (at.getParent() != null
        && !(at instanceof Block)
        && !(at instanceof DirectiveLabel)
        && !(at instanceof TableCell)
        && !(at instanceof DoNotCollectText)) {
      at = at.getParent();
    }
    return at;
  }
}
