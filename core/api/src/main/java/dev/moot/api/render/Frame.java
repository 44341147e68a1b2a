package dev.moot.api.render;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Permalink;
import java.util.Locale;
import java.util.Optional;

/**
 * A small page that other sites show in a frame. A site has it if it asks for such pages and says
 * where it is; beside it are what oEmbed says of it and, where the site has no better one, a
 * drawing of its words. It has no script, is not to be indexed, and its links open beside what it
 * is on.
 *
 * @param permalink where it is: below {@code /embed/}
 * @param of the page that it shows a part of, which is its canonical address
 * @param words what it is called, and what its drawing says; plain text
 * @param debate the id of the debate that it is about
 * @param language the language it is in; the site's, where it is absent
 * @param width how wide other sites make it unless they have less room, in CSS pixels
 * @param height how high, likewise
 * @param drawing where it is as SVG, for pages that take no frames: the site's own file, or one
 *     below {@code permalink}, which is drawn of the words alone
 * @param condition the claim that has to hold for the words to be meant; it is said wherever they
 *     stand
 * @param asked whether the words ask about a claim, which alone is meant under the condition, and
 *     are not the claim
 */
public record Frame(
    Permalink permalink,
    Permalink of,
    String words,
    String debate,
    Optional<Locale> language,
    int width,
    int height,
    Permalink drawing,
    Optional<ClaimId> condition,
    boolean asked) {

  /** Whether the drawing is one of the words alone, which comes with the frame. */
  public boolean isDrawnOfWords() {
    return drawing.path().startsWith(permalink.path());
  }
}
