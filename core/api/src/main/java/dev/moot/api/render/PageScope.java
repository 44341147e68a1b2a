package dev.moot.api.render;

import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Relation;
import dev.moot.api.model.SiteFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one page may ask while it is rendered. Each page has a scope of its own, used by one thread;
 * a page is rendered from its answers alone, so they are also the facts it depends on.
 */
public interface PageScope extends SiteFacts, Words {

  /** The page being rendered. */
  Permalink permalink();

  /** Whether a page or a feed entry is made; a feed has no script and no style sheet. */
  Medium medium();

  /**
   * {@code target} as a URL to write on this page: relative on a page, absolute in a feed. Where
   * {@code target} only leads on (an old name, a wording of another claim, a configured redirect),
   * the URL is that of the page where it ends.
   */
  String href(Permalink target);

  /** Whether the site has a page or file at {@code target}. */
  boolean exists(Permalink target);

  /**
   * How other sites show {@code frame}; empty where the site has no such page. In the values of a
   * layout under the name {@code embed} it is what the page says of itself to programs.
   */
  default Optional<Embed> embed(Frame frame) {
    return Optional.empty();
  }

  /** The words for {@code key} in the language of the page. An unknown key is a located error. */
  @Override
  String message(String key, Object... arguments);

  /**
   * Renders the partial {@code name}: the site's {@code theme/partials/name.ftlh}, else the
   * theme's, else the one in the calling plugin's jar. In a feed {@code partials/feed/name.ftlh}
   * comes first.
   *
   * @param values what the template can use, besides the functions that every template has
   */
  Html partial(String name, Map<String, ?> values);

  /**
   * Has this page link a style sheet that a plugin keeps for pages that need it: those below {@code
   * assets/on-demand/} in a plugin's jar, while its others are linked on every page. To be asked
   * for before the layout is rendered: by directives, page generators and page contributors. In a
   * feed it does nothing.
   *
   * @param asset its name as an asset: {@code plugins/<id>/on-demand/<name>.css}
   * @throws IllegalArgumentException when there is no such style sheet
   */
  void needsStyle(String asset);

  /**
   * The same for a script, {@code plugins/<id>/on-demand/<name>.js}: it is run once the page is
   * read, in no other page than this, and the page has to be whole without it.
   *
   * @throws IllegalArgumentException when there is no such script
   */
  void needsScript(String asset);

  /**
   * An {@code id} for an element, unique on this page: {@code base}, {@code base-2} and so on. The
   * headings of the text have theirs already, and what its writer gave an id to.
   */
  String uniqueId(String base);

  /**
   * The {@code id} of the element that the writer of the text gave this one: the attribute {@code
   * id} of a directive, as a slug, or what a {@link dev.moot.api.markdown.OwnId} says. Nothing else
   * on the page has it.
   */
  String ownId(String id);

  /** What the site says, whichever page asks. */
  SiteFacts facts();

  @Override
  default Optional<Claim> claim(ClaimId id) {
    return facts().claim(id);
  }

  @Override
  default ClaimId canonical(ClaimId id) {
    return facts().canonical(id);
  }

  @Override
  default List<Claim> wordings(ClaimId id) {
    return facts().wordings(id);
  }

  @Override
  default Optional<Debate> debate(String id) {
    return facts().debate(id);
  }

  @Override
  default Optional<Participant> participant(ParticipantId id) {
    return facts().participant(id);
  }

  @Override
  default List<Backlink> backlinks(ClaimId claim) {
    return facts().backlinks(claim);
  }

  @Override
  default List<Relation> bearingOn(ClaimId claim) {
    return facts().bearingOn(claim);
  }

  @Override
  default List<Relation> undercutting(String debate, String relation) {
    return facts().undercutting(debate, relation);
  }

  @Override
  default List<Post> postsOn(String debate) {
    return facts().postsOn(debate);
  }

  /**
   * A value that several pages need and that is dear to work out, such as what the map of a debate
   * comes to: worked out by the first page that asks and kept for the rest of the build, for all
   * threads.
   *
   * @param kind the type of the value, which has to be immutable; of the calling plugin's own, so
   *     that no two plugins meet
   * @param name which value of that kind, such as the id of a debate
   * @param work gives the value; the same whichever page asks, so a pure function of what a page
   *     may ask for. The value may not ask for more when it is used: it would ask for the page that
   *     was the first, which is refused once that is made
   */
  default <T> T once(Class<T> kind, String name, Supplier<? extends T> work) {
    return work.get();
  }
}
