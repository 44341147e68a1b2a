package dev.moot.engine.markdown;

import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Relation;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import dev.moot.api.render.PageScope;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A page of a site that has nothing else. */
final class StubPage implements PageScope {

  private final Permalink permalink;
  private final Set<String> ids = new HashSet<>();

  StubPage(Permalink permalink) {
    this.permalink = permalink;
  }

  @Override
  public Permalink permalink() {
    return permalink;
  }

  @Override
  public Medium medium() {
    return Medium.PAGE;
  }

  @Override
  public String href(Permalink target) {
    return target.hrefFrom(permalink);
  }

  @Override
  public boolean exists(Permalink target) {
    return false;
  }

  @Override
  public String message(String key, Object... arguments) {
    return key;
  }

  @Override
  public Html partial(String name, Map<String, ?> values) {
    return Html.EMPTY;
  }

  @Override
  public String uniqueId(String base) {
    String id = base;
    for (int n = 2; !ids.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  @Override
  public Optional<Claim> claim(ClaimId id) {
    return Optional.empty();
  }

  @Override
  public ClaimId canonical(ClaimId id) {
    return id;
  }

  @Override
  public List<Claim> wordings(ClaimId id) {
    return List.of();
  }

  @Override
  public Optional<Debate> debate(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<Participant> participant(ParticipantId id) {
    return Optional.empty();
  }

  @Override
  public List<Backlink> backlinks(ClaimId claim) {
    return List.of();
  }

  @Override
  public List<Relation> bearingOn(ClaimId claim) {
    return List.of();
  }

  @Override
  public List<Post> postsOn(String debate) {
    return List.of();
  }
}
