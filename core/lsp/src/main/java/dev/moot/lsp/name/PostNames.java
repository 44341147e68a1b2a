package dev.moot.lsp.name;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Correction;
import dev.moot.api.model.Debate;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.parse.DirectiveUse;
import dev.moot.engine.parse.NameUse;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.PersonUse;
import dev.moot.lsp.site.SiteView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one post names. */
final class PostNames {

  /** Told of each name. */
  interface Listener {
    void found(Thing thing, SourceLocation place, boolean declared);
  }

  private final SiteView view;
  private final LinkedPost linked;
  private final ParsedPost post;
  private final Listener listener;

  PostNames(SiteView view, LinkedPost linked, Listener listener) {
    this.view = view;
    this.linked = linked;
    this.post = linked.parsed();
    this.listener = listener;
  }

  void read() {
    for (int i = 0; i < post.references().size(); i++) {
      SourceLocation place = post.references().get(i).claim().location();
      linked.references().get(i).ifPresent(c -> claim(c.id(), place));
    }
    for (int i = 0; i < post.directives().size(); i++) {
      directive(
          post.directives().get(i),
          linked.claimAttributes().get(i),
          linked.debateAttributes().get(i));
    }
    post.people().forEach(this::person);
    post.quotations().stream().flatMap(q -> q.source().stream()).forEach(this::source);
    post.debates().forEach(d -> debate(d.name(), d.location()));
    post.tags().forEach(t -> listener.found(NameIndex.tag(t.name()), t.location(), false));
    List<Correction> corrections = post.post().corrections();
    for (int i = 0; i < Math.min(corrections.size(), post.corrected().size()); i++) {
      List<NameUse> written = post.corrected().get(i);
      List<ClaimId> claims = corrections.get(i).claims();
      for (int n = 0; n < Math.min(claims.size(), written.size()); n++) {
        claim(claims.get(n), written.get(n).location());
      }
    }
  }

  private void directive(DirectiveUse use, Map<String, Claim> claims, Map<String, Debate> debates) {
    for (DirectiveUse.Attribute attribute : use.attributes()) {
      SourceLocation place = attribute.value().location();
      Optional.ofNullable(claims.get(attribute.key())).ifPresent(c -> claim(c.id(), place));
      Optional.ofNullable(debates.get(attribute.key())).ifPresent(d -> debate(d.id(), place));
    }
  }

  private void claim(ClaimId id, SourceLocation place) {
    listener.found(new Thing(Thing.Kind.CLAIM, id.debate(), id.local()), place, false);
  }

  private void debate(String id, SourceLocation place) {
    listener.found(new Thing(Thing.Kind.DEBATE, "", id), place, false);
  }

  /** By id or by name, in the debate that is named there or those of the post. */
  private void person(PersonUse use) {
    String written = use.participant().name();
    int slash = written.indexOf('/');
    String local = written.substring(slash + 1);
    List<String> debates =
        slash > 0
            ? List.of(written.substring(0, slash))
            : use.debate().map(List::of).orElse(post.post().debates());
    debates.stream()
        .flatMap(d -> Optional.ofNullable(view.debates().get(d)).stream())
        .flatMap(d -> d.participants().values().stream())
        .filter(p -> p.id().local().equals(local) || p.name().equals(written))
        .findFirst()
        .ifPresent(
            p ->
                listener.found(
                    new Thing(Thing.Kind.PERSON, p.id().debate(), p.id().local()),
                    use.participant().location(),
                    false));
  }

  private void source(NameUse use) {
    post.post().debates().stream()
        .filter(
            d ->
                Optional.ofNullable(view.debates().get(d))
                    .filter(debate -> debate.sources().containsKey(use.name()))
                    .isPresent())
        .findFirst()
        .ifPresent(
            d ->
                listener.found(new Thing(Thing.Kind.SOURCE, d, use.name()), use.location(), false));
  }
}
