package dev.moot.engine.render.picture;

import java.util.List;
import java.util.Optional;

/** Text in lines for drawings in which a browser has the letters. */
public final class TextLines {

  private final Letters letters = Letters.read();

  /**
   * A line.
   *
   * @param width how wide it is, in pixels; unknown where there are no letters to measure it by
   */
  public record Line(String text, Optional<Integer> width) {}

  /**
   * The lines of {@code text} in letters of {@code size}, none wider than {@code width}.
   *
   * @param most how many there may be
   */
  public List<Line> of(String text, int size, int width, int most) {
    Type type = new Type(letters, size);
    return Lines.of(text.strip(), type, width, most).stream()
        .map(
            l ->
                new Line(
                    l,
                    letters.has(l)
                        ? Optional.of(type.units(l) * size / Letters.EM)
                        : Optional.empty()))
        .toList();
  }
}
