package dev.moot.engine.live;

/**
 * What a change of files means for who looks at the site.
 *
 * @param pages whether pages may be others now
 * @param styles whether a style sheet is another
 * @param problems whether what is wrong with the site is something else now
 */
public record LiveChange(boolean pages, boolean styles, boolean problems) {

  static final LiveChange NONE = new LiveChange(false, false, false);

  /** Whether anything is different. */
  public boolean isAny() {
    return pages || styles || problems;
  }
}
