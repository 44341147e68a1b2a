package dev.moot.engine.markdown;

/**
 * How large a picture is by itself.
 *
 * @param width in CSS pixels, from 1
 * @param height in CSS pixels, from 1
 */
public record ImageSize(int width, int height) {

  public ImageSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("no size of a picture: " + width + " x " + height);
    }
  }
}
