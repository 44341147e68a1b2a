package dev.moot.engine.render.picture;

import dev.moot.engine.digest.SipHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  /** What pictures of one site have alike. */
  private record Foot(Optional<String> site, boolean rightToLeft) {}

  /** How wide each is, in pixels. */
  public static final int WIDTH = 1200;

  /** How high each is, in pixels. */
  public static final int HEIGHT = 630;

  /** Of the drawing: it is another one whenever what is drawn of the same words is. */
  private static final String VERSION = "1";

  private static final int MARGIN = 84;
  private static final int WIDE = WIDTH - 2 * MARGIN;
  private static final int RULE = HEIGHT - MARGIN - 64;
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

  /** The file: strips that are packed by themselves, with rows of paper between them. */
  byte[] draw(Press press) {
    List<Strip> strips = new ArrayList<>();
    int row = 0;
    int top = MARGIN;
    if (above.isPresent()) {
      Type type = press.small();
      String line = Lines.of(above.get(), type, WIDE, 1).get(0);
      row = add(strips, row, lines(type, List.of(line), top), press);
      top += type.size() * 2;
    }
    row = add(strips, row, title(press, top), press);
    strips.add(press.paper(WIDTH, RULE - row));
    strips.add(press.kept(new Foot(site, rightToLeft), () -> press.pack(foot(press))));
    return Png.of(WIDTH, HEIGHT, PALETTE, strips);
  }

  private static int add(List<Strip> strips, int row, Canvas canvas, Press press) {
    strips.add(press.paper(WIDTH, canvas.top() - row));
    strips.add(press.pack(canvas));
    return canvas.top() + canvas.rows();
  }

  private Canvas title(Press press, int top) {
    int room = HEIGHT - MARGIN - 90 - top;
    List<Type> sizes = press.titles();
    for (int i = 0; i < sizes.size() - 1; i++) {
      Type type = sizes.get(i);
      int most = Math.min(room / high(type), i + 3);
      List<String> lines = Lines.of(title, type, WIDE, Integer.MAX_VALUE);
      if (lines.size() <= most && Lines.fit(title, type, WIDE)) {
        return lines(type, lines, top);
      }
    }
    Type least = sizes.get(sizes.size() - 1);
    return lines(least, Lines.of(title, least, WIDE, room / high(least)), top);
  }

  private static int high(Type type) {
    return type.size() * 6 / 5;
  }

  /** Lines of text, the first of which is at {@code top}. */
  private Canvas lines(Type type, List<String> lines, int top) {
    int baseline = top + type.size();
    int first = baseline - type.ascent();
    int last = baseline + (lines.size() - 1) * high(type);
    Canvas canvas = new Canvas(WIDTH, first, last - type.ascent() + type.rows());
    for (String line : lines) {
      int left = rightToLeft ? WIDTH - MARGIN - wide(type, line) : MARGIN;
      canvas.text(type, Lines.seen(line, rightToLeft), left, baseline);
      baseline += high(type);
    }
    return canvas;
  }

  /** What stands below: a rule, the mark and the name of the site. */
  private Canvas foot(Press press) {
    Canvas canvas = new Canvas(WIDTH, RULE, HEIGHT);
    canvas.fill(MARGIN, RULE, WIDE, 2, LIGHT);
    mark(canvas, RULE + 44);
    site.ifPresent(name -> name(canvas, press.small(), name, RULE + 74));
    return canvas;
  }

  private void name(Canvas canvas, Type type, String site, int baseline) {
    String name = Lines.of(site, type, WIDE - 80, 1).get(0);
    int left = rightToLeft ? WIDTH - MARGIN - 76 - wide(type, name) : MARGIN + 76;
    canvas.text(type, Lines.seen(name, rightToLeft), left, baseline);
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
