package dev.moot.plugin.argumentmap;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page {@code /maps/d/} of a site with one debate; claims of others are there when asked for.
 */
final class SketchPage implements PageScope {

  private final Debate debate;

  SketchPage(Debate debate) {
    this.debate = debate;
  }

  @Override
  public Permalink permalink() {
    return Permalink.page("maps", "d");
  }

  @Override
  public Medium medium() {
    return Medium.PAGE;
  }

  @Override
  public String href(Permalink target) {
    return target.hrefFrom(permalink());
  }

  @Override
  public boolean exists(Permalink target) {
    return true;
  }

  @Override
  public String message(String key, Object... arguments) {
    return switch (key) {
      case "map.sign.support" -> "+";
      case "map.sign.attack" -> "−";
      case "map.more" -> "+" + arguments[0] + " more";
      default -> key.substring(key.lastIndexOf('.') + 1);
    };
  }

  @Override
  public Html partial(String name, Map<String, ?> values) {
    return Html.text(name);
  }

  @Override
  public void needsStyle(String asset) {}

  @Override
  public String uniqueId(String base) {
    return base;
  }

  @Override
  public Optional<Claim> claim(ClaimId id) {
    return id.debate().equals("d")
        ? debate.claim(id.local())
        : Optional.of(DebateSketch.claimOf(id, "The claim " + id));
  }

  @Override
  public ClaimId canonical(ClaimId id) {
    return id;
  }

  @Override
  public List<Claim> wordings(ClaimId id) {
    return claim(id).stream().toList();
  }

  @Override
  public Optional<Debate> debate(String id) {
    return id.equals("d") ? Optional.of(debate) : Optional.empty();
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
    return debate.relations().stream().filter(r -> r.targets(claim)).toList();
  }

  @Override
  public List<Relation> undercutting(String debateId, String relation) {
    return debate.relations().stream()
        .filter(r -> r.target().relation().filter(relation::equals).isPresent())
        .toList();
  }

  @Override
  public List<Post> postsOn(String id) {
    return List.of();
  }
}
