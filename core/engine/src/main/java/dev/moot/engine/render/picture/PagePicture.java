package dev.moot.engine.render.picture;

/**
 * The picture of a page, as templates get it.
 *
 * @param url where it is, in full
 * @param alt what it says
 * @param drawn whether it is drawn for this page, and as large as those are
 */
public record PagePicture(String url, String alt, boolean drawn) {

  /** How wide a drawn one is, in pixels. */
  public int width() {
    return SharingPicture.WIDTH;
  }

  /** How high a drawn one is, in pixels. */
  public int height() {
    return SharingPicture.HEIGHT;
  }
}
