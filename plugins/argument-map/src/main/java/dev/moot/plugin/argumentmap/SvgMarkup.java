package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.argumentmap.Picture.PlacedBox;
import dev.moot.plugin.argumentmap.Picture.PlacedLine;
import dev.moot.plugin.argumentmap.Picture.PlacedSign;
import dev.moot.plugin.argumentmap.Picture.Point;
import dev.moot.plugin.argumentmap.Picture.Rectangle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a picture as SVG to stand inside a page. Colours and line styles come from {@code
 * argument-map.css} and the theme's variables, so that one picture serves both colour schemes and
 * print.
 */
final class SvgMarkup {

  private static final double BEND = 5;
  private static final double ARROW = 7;
  private static final String STEP = "step ";

  private final StringBuilder out = new StringBuilder(8192);
  private final PageScope page;

  private SvgMarkup(PageScope page) {
    this.page = page;
  }

  /**
   * The picture for {@code page}.
   *
   * @param label what it shows, in one sentence
   */
  static Html of(Picture picture, String label, PageScope page) {
    SvgMarkup svg = new SvgMarkup(page);
    svg.write(picture, label);
    return Html.markup(svg.out.toString());
  }

  /**
   * What stands inside the picture, for a file of its own.
   *
   * @see #of
   */
  static Html content(Picture picture, PageScope page) {
    SvgMarkup svg = new SvgMarkup(page);
    svg.content(picture);
    return Html.markup(svg.out.toString());
  }

  private void write(Picture picture, String label) {
    String width = number(picture.width());
    String height = number(picture.height());
    out.append("<svg width=\"").append(width).append("\" height=\"").append(height);
    out.append("\" viewBox=\"0 0 ").append(width).append(' ').append(height);
    out.append("\" role=\"group\" aria-label=\"").append(Html.text(label)).append("\">\n");
    content(picture);
    out.append("</svg>");
  }

  /** Boxes and steps are counted through, so that a script can follow the steps from a box. */
  private void content(Picture picture) {
    Map<String, Integer> numbers = new HashMap<>();
    picture.boxes().forEach(b -> numbers.put(b.box().id().toString(), numbers.size()));
    picture.signs().forEach(s -> numbers.put(STEP + s.step().key(), numbers.size()));
    out.append("<g aria-hidden=\"true\">\n");
    for (PlacedSign sign : picture.signs()) {
      step(sign, picture, numbers);
    }
    out.append("</g>\n");
    picture.boxes().forEach(this::box);
  }

  private void step(PlacedSign sign, Picture picture, Map<String, Integer> numbers) {
    Step step = sign.step();
    String target =
        step.claim()
            .map(c -> c.id().toString())
            .or(() -> step.undercut().map(STEP::concat))
            .orElseThrow();
    out.append("<g class=\"").append(look(step)).append("\" data-from=\"");
    out.append(
        step.premises().stream()
            .map(p -> String.valueOf(numbers.get(p.id().toString())))
            .collect(Collectors.joining(" ")));
    out.append("\" data-to=\"").append(numbers.get(target)).append("\">\n");
    picture.lines().stream().filter(l -> l.step().key().equals(step.key())).forEach(this::line);
    sign(sign);
    out.append("</g>\n");
  }

  private void line(PlacedLine line) {
    List<Point> points = new ArrayList<>(line.points());
    int last = points.size() - 1;
    if (last < 1) {
      return;
    }
    if (line.startsWithArrow()) {
      arrow(points.get(0), points.get(1));
      points.set(0, towards(points.get(0), points.get(1), ARROW));
    }
    if (line.endsWithArrow()) {
      arrow(points.get(last), points.get(last - 1));
      points.set(last, towards(points.get(last), points.get(last - 1), ARROW));
    }
    out.append("<path d=\"M");
    coordinates(points.get(0));
    for (int i = 1; i < last; i++) {
      Point before = points.get(i - 1);
      Point corner = points.get(i);
      Point after = points.get(i + 1);
      // Two corners share the stretch between them.
      double roomBefore = distance(before, corner) / (i == 1 ? 1 : 2);
      double roomAfter = distance(corner, after) / (i == last - 1 ? 1 : 2);
      double round = Math.min(BEND, Math.min(roomBefore, roomAfter));
      out.append('L');
      coordinates(towards(corner, before, round));
      out.append('Q');
      coordinates(corner);
      out.append(' ');
      coordinates(towards(corner, after, round));
    }
    out.append('L');
    coordinates(points.get(last));
    out.append("\"/>\n");
  }

  /** A triangle with its tip at {@code tip}, on a line that comes from {@code from}. */
  private void arrow(Point tip, Point from) {
    Point back = towards(tip, from, ARROW + 1);
    double acrossX = (back.y() - tip.y()) / 2;
    double acrossY = (back.x() - tip.x()) / 2;
    out.append("<path class=\"tip\" d=\"M");
    coordinates(tip);
    out.append('L');
    coordinates(new Point(back.x() + acrossX, back.y() + acrossY));
    out.append('L');
    coordinates(new Point(back.x() - acrossX, back.y() - acrossY));
    out.append("z\"/>\n");
  }

  private void sign(PlacedSign sign) {
    Rectangle place = sign.place();
    rectangle(place, MapDrawing.SIGN / 2.0);
    int lines = sign.lines().size();
    double y =
        place.y()
            + (place.height() - (lines - 1) * MapDrawing.SIGN_LINE) / 2
            + (sign.lines().get(0).length() == 1 ? 5.5 : 4.5);
    for (String line : sign.lines()) {
      out.append("<text x=\"").append(number(place.x() + place.width() / 2));
      out.append("\" y=\"").append(number(y)).append("\">");
      out.append(Html.text(line)).append("</text>");
      y += MapDrawing.SIGN_LINE;
    }
    out.append('\n');
  }

  private void box(PlacedBox box) {
    boolean isHere = box.box().claim().permalink().equals(page.permalink());
    out.append(isHere ? "<g" : "<a href=\"");
    if (!isHere) {
      out.append(Html.text(page.href(box.box().claim().permalink()))).append('"');
    }
    out.append(box.box().isRoot() ? " class=\"root\">" : ">");
    if (box.text().isCut()) {
      Claim claim = box.box().claim();
      String words = claim.text() + MapDrawing.onlyIf(claim, page).map(c -> " " + c).orElse("");
      out.append("<title>").append(Html.text(withoutControls(words)));
      out.append("</title>");
    }
    rectangle(box.place(), 5);
    text(box);
    out.append(isHere ? "</g>\n" : "</a>\n");
  }

  private void text(PlacedBox box) {
    Rectangle place = box.place();
    int lines = box.text().lines().size() + (box.more().isEmpty() ? 0 : 1);
    double y = place.y() + (place.height() - lines * MapDrawing.LINE) / 2 + MapDrawing.FONT;
    boolean rightToLeft = box.text().isRightToLeft();
    double left = place.x() + MapDrawing.PADDING;
    double x = rightToLeft ? place.right() - MapDrawing.PADDING : left;
    out.append("<text direction=\"").append(rightToLeft ? "rtl" : "ltr");
    out.append("\" y=\"").append(number(y)).append("\">");
    boolean isFirst = true;
    for (String line : box.text().lines()) {
      // The space keeps words apart for those who hear the lines as one.
      out.append(isFirst ? "" : " ").append("<tspan x=\"").append(number(x)).append('"');
      out.append(isFirst ? "" : " dy=\"" + MapDrawing.LINE + "\"").append('>');
      out.append(Html.text(line)).append("</tspan>");
      isFirst = false;
    }
    if (!box.more().isEmpty()) {
      out.append(" <tspan class=\"more\" x=\"").append(number(x)).append('"');
      out.append(isFirst ? "" : " dy=\"" + MapDrawing.LINE + "\"").append('>');
      out.append(Html.text(box.more())).append("</tspan>");
    }
    out.append("</text>");
  }

  private void rectangle(Rectangle place, double corner) {
    out.append("<rect x=\"").append(number(place.x())).append("\" y=\"").append(number(place.y()));
    out.append("\" width=\"").append(number(place.width()));
    out.append("\" height=\"").append(number(place.height()));
    out.append("\" rx=\"").append(number(corner)).append("\"/>");
  }

  private void coordinates(Point point) {
    out.append(number(point.x())).append(' ').append(number(point.y()));
  }

  /** Colour and line of a step: for and against have the colours of the sides, the rest is ink. */
  private static String look(Step step) {
    String side =
        switch (step.type()) {
          case SUPPORT -> "yes ";
          case ATTACK -> "no ";
          default -> "mu ";
        };
    return side + step.type().word();
  }

  private static Point towards(Point from, Point to, double length) {
    double all = distance(from, to);
    double part = all == 0 ? 0 : Math.min(1, length / all);
    return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
  }

  /** Of two points on a vertical or horizontal line. */
  private static double distance(Point a, Point b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }

  private static String withoutControls(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .filter(c -> c >= 0x20 && (c & 0xFFFE) != 0xFFFE)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** At most one digit after the point, and none that is not needed. */
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }
}
