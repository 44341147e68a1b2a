package dev.moot.engine.trace;

import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Post;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Series;
import dev.moot.api.model.Site;
import dev.moot.api.model.Tag;
import dev.moot.engine.trace.Question.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A site that notes what it is asked. It overrides all that a site can be asked but for the
 * settings, as a change of {@code moot.yaml} concerns everything.
 */
public final class AskedSite extends Site {

  private final Site all;
  private final Reads reads;
  private final boolean typed;

  /**
   * @param all the site
   * @param reads where questions are noted
   * @param typed whether its texts are as they are typed
   */
  public AskedSite(Site all, Reads reads, boolean typed) {
    super(all);
    this.all = all;
    this.reads = reads;
    this.typed = typed;
  }

  /** Notes that everything of it is asked for. */
  public void askAll() {
    ask(Kind.SITE);
  }

  private void ask(Kind kind, Object name) {
    reads.ask(kind, name.toString(), typed);
  }

  private void ask(Kind kind) {
    reads.ask(kind, "", typed);
  }

  @Override
  public Site withDebates(List<Debate> debates) {
    ask(Kind.SITE);
    return all.withDebates(debates);
  }

  @Override
  public Site withPosts(List<Post> sources, List<Backlink> backlinks) {
    ask(Kind.SITE);
    return all.withPosts(sources, backlinks);
  }

  @Override
  public List<Post> posts() {
    ask(Kind.POSTS);
    return all.posts();
  }

  @Override
  public List<Post> pages() {
    ask(Kind.PAGES);
    return all.pages();
  }

  @Override
  public List<Debate> debates() {
    ask(Kind.DEBATES);
    return all.debates();
  }

  @Override
  public Optional<Debate> debate(String id) {
    ask(Kind.DEBATE, id);
    return all.debate(id);
  }

  @Override
  public Optional<Claim> claim(ClaimId id) {
    ask(Kind.CLAIM, id);
    return all.claim(id);
  }

  @Override
  public ClaimId current(ClaimId id) {
    ask(Kind.CURRENT, id);
    return all.current(id);
  }

  @Override
  public ClaimId canonical(ClaimId id) {
    ask(Kind.CANONICAL, id);
    return all.canonical(id);
  }

  @Override
  public boolean isCanonical(ClaimId id) {
    ask(Kind.CANONICAL, id);
    return all.isCanonical(id);
  }

  @Override
  public List<Claim> wordings(ClaimId id) {
    ask(Kind.WORDINGS, id);
    return all.wordings(id);
  }

  @Override
  public List<Claim> claims() {
    ask(Kind.CLAIMS);
    return all.claims();
  }

  @Override
  public Optional<Participant> participant(ParticipantId id) {
    ask(Kind.PARTICIPANT, id);
    return all.participant(id);
  }

  @Override
  public List<Backlink> backlinks(ClaimId claim) {
    ask(Kind.BACKLINKS, claim);
    return all.backlinks(claim);
  }

  @Override
  public List<Relation> bearingOn(ClaimId claim) {
    ask(Kind.BEARING, claim);
    return all.bearingOn(claim);
  }

  @Override
  public List<Relation> undercutting(String debate, String relation) {
    ask(Kind.UNDERCUTTING, debate + "/" + relation);
    return all.undercutting(debate, relation);
  }

  @Override
  public List<Post> postsOn(String debate) {
    ask(Kind.POSTS_ON, debate);
    return all.postsOn(debate);
  }

  @Override
  public Map<Tag, List<Post>> tags() {
    ask(Kind.TAGS);
    return all.tags();
  }

  @Override
  public Map<Series, List<Post>> series() {
    ask(Kind.SERIES);
    return all.series();
  }
}
