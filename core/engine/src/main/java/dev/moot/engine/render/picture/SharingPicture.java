package dev.moot.engine.render.picture;

import dev.moot.engine.digest.SipHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture for where a page is shared: its title, what it is part of, and the site. It says what
 * stands here and nothing else.
 *
 * @param title the title of the page
 * @param above what it is part of, if that is said
 * @param site the name of the site, unless there are no letters for it
 * @param rightToLeft whether the site is written from right to left
 */
public record SharingPicture(
    String title, Optional<String> above, Optional<String> site, boolean rightToLeft) {

  /** How wide each is, in pixels. */
  public static final int WIDTH = 1200;

  /** How high each is, in pixels. */
  public static final int HEIGHT = 630;

  /** Of the drawing: it is another one whenever what is drawn of the same words is. */
  private static final String VERSION = "1";

  private static final int MARGIN = 84;
  private static final int WIDE = WIDTH - 2 * MARGIN;
  private static final int LIGHT = 1;
  private static final int DARK = 2;

  /** From paper to ink. */
  private static final int[] PALETTE = {0xfbfcfa, 0xb0b2b0, 0x656966, 0x191d1b};

  /** The name of its file, which is another one for other words. */
  public String file() {
    String all =
        String.join(
            "\n", VERSION, title, above.orElse(""), site.orElse(""), String.valueOf(rightToLeft));
    return SipHash.of(all.getBytes(StandardCharsets.UTF_8)).hex() + ".png";
  }

  /** What it says, for those who do not see it. */
  public String alt() {
    return Stream.of(above, Optional.of(title), site)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" \u2014 "));
  }

  /** The file. */
  byte[] draw(Press press) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT);
    int top = MARGIN;
    if (above.isPresent()) {
      Type type = press.small();
      line(canvas, type, Lines.of(above.get(), type, WIDE, 1).get(0), top + type.size());
      top += type.size() * 2;
    }
    title(canvas, press, top);
    int foot = HEIGHT - MARGIN - 20;
    canvas.fill(MARGIN, foot - 44, WIDE, 2, LIGHT);
    mark(canvas, foot);
    site.ifPresent(name -> name(canvas, press.small(), name, foot + 30));
    return canvas.png(PALETTE);
  }

  private void name(Canvas canvas, Type type, String site, int baseline) {
    String name = Lines.of(site, type, WIDE - 80, 1).get(0);
    int left = rightToLeft ? WIDTH - MARGIN - 76 - wide(type, name) : MARGIN + 76;
    canvas.text(type, Lines.seen(name, rightToLeft), left, baseline);
  }

  private void title(Canvas canvas, Press press, int top) {
    int room = HEIGHT - MARGIN - 90 - top;
    List<Type> sizes = press.titles();
    for (int i = 0; i < sizes.size(); i++) {
      Type type = sizes.get(i);
      int high = type.size() * 6 / 5;
      int most = room / high;
      boolean last = i == sizes.size() - 1;
      List<String> lines = Lines.of(title, type, WIDE, last ? most : Integer.MAX_VALUE);
      if (last || lines.size() <= Math.min(most, i + 3) && Lines.fit(title, type, WIDE)) {
        int baseline = top + type.size();
        for (String line : lines) {
          line(canvas, type, line, baseline);
          baseline += high;
        }
        return;
      }
    }
  }

  private void line(Canvas canvas, Type type, String line, int baseline) {
    int left = rightToLeft ? WIDTH - MARGIN - wide(type, line) : MARGIN;
    canvas.text(type, Lines.seen(line, rightToLeft), left, baseline);
  }

  private static int wide(Type type, String line) {
    return type.units(line) * type.size() / Letters.EM;
  }

  /** Moot's mark: two bars at a post. */
  private void mark(Canvas canvas, int top) {
    int left = rightToLeft ? WIDTH - MARGIN - 52 : MARGIN;
    canvas.fill(left, top + 6, 24, 8, DARK);
    canvas.fill(left + 28, top + 18, 24, 8, DARK);
    canvas.fill(left + 24, top, 4, 32, Canvas.INK);
  }
}
