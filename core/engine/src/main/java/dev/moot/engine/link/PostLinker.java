package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.plugin.Directive;
import dev.moot.engine.parse.DirectiveUse;
import dev.moot.engine.parse.Mention;
import dev.moot.engine.parse.NameUse;
import dev.moot.engine.parse.NearMention;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.ReferenceUse;
import dev.moot.engine.plugin.Plugins;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
    List<Optional<Claim>> references = new ArrayList<>();
    for (ReferenceUse use : post.references()) {
      Optional<Claim> claim =
          names.claim(use.claim().name(), post.post().debates(), use.claim().location());
      references.add(claim);
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
    List<Map<String, Claim>> claims = new ArrayList<>();
    List<Map<String, Debate>> debates = new ArrayList<>();
    for (DirectiveUse directive : post.directives()) {
      claims.add(new HashMap<>());
      debates.add(new HashMap<>());
      int last = claims.size() - 1;
      whole &= linkAttributes(post, directive, claims.get(last), debates.get(last));
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
      ParsedPost post, DirectiveUse use, Map<String, Claim> claims, Map<String, Debate> debates) {
    Directive directive = plugins.directives().get(use.name().name());
    if (directive == null) {
      return true; // an unknown directive, reported already; what it holds can be shown
    }
    boolean whole = true;
    for (DirectiveUse.Attribute attribute : use.attributes()) {
      String key = attribute.key();
      String value = attribute.value().name();
      SourceLocation place = attribute.value().location();
      Optional<Directive.Attribute.Type> type =
          directive.attribute(key).map(Directive.Attribute::type);
      if (type.filter(CLAIMS::contains).isPresent()) {
        boolean crux = type.filter(Directive.Attribute.Type.CRUX::equals).isPresent();
        Optional<Claim> claim =
            names
                .claim(value, post.post().debates(), place)
                .filter(c -> !crux || names.requireCrux(c, place));
        claim.ifPresent(c -> claims.put(key, c));
        whole &= claim.isPresent();
      } else if (type.filter(Directive.Attribute.Type.DEBATE::equals).isPresent()) {
        Optional<Debate> debate = names.debate(value, place);
        debate.ifPresent(d -> debates.put(key, d));
        whole &= debate.isPresent();
      }
    }
    return whole;
  }

  /** The mentions of {@code post}, each in its sentence, as the page of the post shows it. */
  static List<Backlink> backlinks(LinkedPost post) {
    List<Backlink> backlinks = new ArrayList<>();
    for (int i = 0; i < post.references().size(); i++) {
      Optional<Claim> claim = post.references().get(i);
      Optional<Mention> mention = post.parsed().references().get(i).mention();
      if (claim.isPresent() && mention.isPresent()) {
        backlinks.add(
            new Backlink(
                claim.get().id(),
                post.post().permalink(),
                post.post().title(),
                mention.get().before(),
                mention.get().words(),
                mention.get().after(),
                mention.get().location()));
      }
    }
    return backlinks;
  }
}
