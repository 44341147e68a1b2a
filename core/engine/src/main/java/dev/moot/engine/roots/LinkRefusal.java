package dev.moot.engine.roots;

/**
 * Why a link is not followed.
 *
 * @param message what is wrong with it
 * @param hint what to do
 */
public record LinkRefusal(String message, String hint) {

  static LinkRefusal of(Standing standing, Root root) {
    return switch (standing) {
      case OUTSIDE ->
          new LinkRefusal(
              "this link leads out of " + root.called(),
              "put a copy of what it leads to in its place");
      case DANGLING ->
          new LinkRefusal("this link leads to nothing", "remove it, or mend what it leads to");
      case CIRCLE -> new LinkRefusal("this link leads back to itself", "remove it");
      case HIDDEN ->
          new LinkRefusal(
              "this link leads to a hidden file or folder",
              "put a copy of what it leads to in its place, if everybody may see it");
      default ->
          new LinkRefusal(
              "more than " + TreeWalk.MOST_LINKED + " folders are reached through links",
              "remove links to folders that have such links in them");
    };
  }
}
