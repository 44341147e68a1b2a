package dev.moot.engine.rule;

import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of names and links that lead nowhere: the area {@code link}. */
public final class LinkRules {

  private static final String UNSAID =
      "a page would say of a debate, or of somebody, what nothing stands behind";

  public static final Rule BROKEN =
      Rule.error(
              "link/broken",
              "A link or a picture leads to a path of the site where nothing is, to a file that is "
                  + "no post, page or asset, or to a draft, or has no address at all, as in `the kettle`.")
          .lowerable();

  public static final Rule CARD_IN_ITSELF =
      Rule.error(
              "link/card-in-itself",
              "A claim's card, or a directive that shows a claim, stands inside a directive that "
                  + "shows the same claim.")
          .firm("the page would never end");

  public static final Rule OTHER_SPELLING =
      Rule.warning(
          "link/other-spelling",
          "A tag or a series is written in two ways that differ only in letter case, in blanks, "
              + "or in how letters are composed.");

  public static final Rule PERMALINK_COLLISION =
      Rule.error(
              "link/permalink-collision",
              "Two things want the same path: two posts with one slug, an asset and a page, a page "
                  + "of a plugin and an alias, an alias and a redirect in `moot.yaml`, assets of a "
                  + "theme in two layers.")
          .firm("one of the two would be missing from the site");

  public static final Rule REFUSED_NAME =
      Rule.error(
              "link/refused-name",
              "Something would be in a folder, or a file, whose name begins with a dot, but for "
                  + "`.well-known`, or is too long for a disk.")
          .firm("a host would take the file for an order to itself, or no disk would take it");

  public static final Rule SERIES_PART =
      Rule.error(
              "link/series-part",
              "The parts of a series have no order: two have the same number, or some have one and "
                  + "others have none.")
          .firm("readers would be led through the series in another order than is meant");

  public static final Rule UNDECLARED_CRUX =
      Rule.error(
              "link/undeclared-crux",
              "The directive `crux` names a claim that its debate does not declare a crux.")
          .firm(UNSAID);

  public static final Rule UNKNOWN_ANCHOR =
      Rule.error(
              "link/unknown-anchor",
              "A link leads to a place on a page, `#place`, that the page does not have.")
          .lowerable();

  public static final Rule UNKNOWN_CLAIM =
      Rule.error(
              "link/unknown-claim",
              "A claim link, a claim card, an attribute of a directive or a claim file names a "
                  + "claim that does not exist.")
          .firm(UNSAID);

  public static final Rule UNKNOWN_DEBATE =
      Rule.error(
              "link/unknown-debate",
              "The front matter, an attribute of a directive or a claim id names a debate that no "
                  + "claim file declares.")
          .firm(UNSAID);

  public static final Rule UNKNOWN_PARTICIPANT =
      Rule.error(
              "link/unknown-participant",
              "A turn of an exchange, a link or a card names somebody who takes no part in the debate.")
          .firm(UNSAID);

  public static final Rule UNKNOWN_SOURCE =
      Rule.error(
              "link/unknown-source",
              "Words that an exchange quotes are from a source that the debate does not declare, "
                  + "or from one of several and it is not said which.")
          .firm(UNSAID);

  public static final Rule UNPORTABLE_NAME =
      Rule.warning(
          "link/unportable-name",
          "Something has a path that is no name of a file on Windows, where the site can then not be "
              + "checked out.");

  public static final Rule UNUSED_ASSET =
      Rule.warning(
              "link/unused-asset",
              "No page, feed, style sheet, script or drawing of the site names this file of "
                  + "`assets/`.")
          .foundBy(FoundBy.CHECK);

  static final List<Rule> ALL =
      List.of(
          BROKEN,
          CARD_IN_ITSELF,
          OTHER_SPELLING,
          PERMALINK_COLLISION,
          REFUSED_NAME,
          SERIES_PART,
          UNDECLARED_CRUX,
          UNKNOWN_ANCHOR,
          UNKNOWN_CLAIM,
          UNKNOWN_DEBATE,
          UNKNOWN_PARTICIPANT,
          UNKNOWN_SOURCE,
          UNPORTABLE_NAME,
          UNUSED_ASSET);

  private LinkRules() {}
}
