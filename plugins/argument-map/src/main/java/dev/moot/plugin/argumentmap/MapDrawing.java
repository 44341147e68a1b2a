package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Relation;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.argumentmap.ArgumentMap.Box;
import dev.moot.plugin.argumentmap.LayeredLayout.End;
import dev.moot.plugin.argumentmap.LayeredLayout.Part;
import dev.moot.plugin.argumentmap.LayeredLayout.Placement;
import dev.moot.plugin.argumentmap.LayeredLayout.Wire;
import dev.moot.plugin.argumentmap.Picture.PlacedBox;
import dev.moot.plugin.argumentmap.Picture.PlacedLine;
import dev.moot.plugin.argumentmap.Picture.PlacedSign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Draws a map: each claim a box around its sentence, each step a sign that its premises run into
 * and an arrow runs out of. Premises that count only together meet in one sign; an undercut ends on
 * the sign of the step it denies.
 */
final class MapDrawing {

  /** Font size of sentences, in CSS pixels; what {@code argument-map.css} says. */
  static final int FONT = 15;

  static final int LINE = 19;
  static final int PADDING = 12;
  static final int TEXT_WIDTH = 180;
  static final int MOST_LINES = 6;
  private static final int MOST_LINES_OF_CONDITION = 3;

  /** The height of a sign of one line. */
  static final int SIGN = 22;

  private static final int SIGN_FONT = 12;

  /** From line to line of a sign. */
  static final int SIGN_LINE = 13;

  private final ArgumentMap map;
  private final boolean isFromTop;
  private final PageScope page;
  private final Map<Relation.Type, List<String>> signs = new EnumMap<>(Relation.Type.class);
  private final CharacterWidths widths = CharacterWidths.table();
  private final Map<String, WrappedText> texts = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Wire> wires = new ArrayList<>();
  private final List<PlacedLine> ends = new ArrayList<>();

  private MapDrawing(ArgumentMap map, boolean isFromTop, PageScope page) {
    this.map = map;
    this.isFromTop = isFromTop;
    this.page = page;
  }

  /** Draws {@code map} with the words of {@code page}. */
  static Picture of(ArgumentMap map, PageScope page) {
    return new MapDrawing(map, false, page).picture();
  }

  /** The same with what {@code map} is about at its top, as far as lines allow. */
  static Picture fromTop(ArgumentMap map, PageScope page) {
    return new MapDrawing(map, true, page).picture();
  }

  /** In lines; a claim stands in the maps of all claims around it. */
  private WrappedText wrapped(String text, int most) {
    return page.once(
        WrappedText.class,
        text,
        () -> WrappedText.of(text, TEXT_WIDTH * 1000 / FONT, most, widths));
  }

  /** A claim, and below it the condition that it is meant under. */
  private WrappedText wrapped(Claim claim) {
    WrappedText text = wrapped(claim.text(), MOST_LINES);
    return onlyIf(claim, page).map(c -> text.and(wrapped(c, MOST_LINES_OF_CONDITION))).orElse(text);
  }

  /** Under which condition {@code claim} is meant, as a sentence. */
  static Optional<String> onlyIf(Claim claim, PageScope page) {
    return claim
        .condition()
        .flatMap(page::claim)
        .map(c -> page.message("map.only-if") + " " + c.text());
  }

  private Picture picture() {
    for (Box box : map.boxes()) {
      WrappedText text = wrapped(box.claim());
      texts.put(name(box), text);
      int lines = Math.max(1, text.lines().size()) + (box.hidden() > 0 ? 1 : 0);
      parts.add(new Part(name(box), TEXT_WIDTH + 2 * PADDING, lines * LINE + 2 * PADDING - 4));
    }
    Map<String, Step> byKey = new LinkedHashMap<>();
    map.steps().forEach(step -> byKey.put(step.key(), step));
    Map<String, Integer> undercuts = new HashMap<>();
    for (Step step : byKey.values()) {
      parts.add(new Part(name(step), signWidth(step), SIGN + (word(step).size() - 1) * SIGN_LINE));
      // Undercuts of one step come from above and below by turns.
      String bearsOn = step.claim().map(c -> "claim " + c.id()).orElse("");
      End end = End.ANYWHERE;
      if (bearsOn.isEmpty()) {
        Step target = Objects.requireNonNull(byKey.get(step.undercut().orElseThrow()));
        bearsOn = name(target);
        end = undercuts.merge(bearsOn, 1, Integer::sum) % 2 == 1 ? End.TOP : End.BOTTOM;
      }
      connect(step, bearsOn, end, name(step), End.LEFT);
      step.premises()
          .forEach(p -> connect(step, name(step), End.RIGHT, "claim " + p.id(), End.ANYWHERE));
    }
    if (isFromTop) {
      return placed(LayeredLayout.fromTop(parts, wires));
    }
    Optional<Placement> tree = map.isAroundOne() ? TreeLayout.of(parts, wires) : Optional.empty();
    return placed(tree.orElseGet(() -> LayeredLayout.of(parts, wires)));
  }

  private void connect(Step step, String from, End start, String to, End end) {
    boolean isArrow = end == End.LEFT && step.type() != Relation.Type.REPHRASES;
    boolean isBothWays = end == End.ANYWHERE && step.type() == Relation.Type.CONTRADICTS;
    wires.add(new Wire(from, start, to, end));
    ends.add(new PlacedLine(step, List.of(), isArrow, isBothWays));
  }

  private Picture placed(Placement placement) {
    List<PlacedBox> boxes = new ArrayList<>();
    for (Box box : map.boxes()) {
      boxes.add(
          new PlacedBox(
              box,
              Objects.requireNonNull(placement.parts().get(name(box))),
              Objects.requireNonNull(texts.get(name(box))),
              box.hidden() > 0 ? page.message("map.more", box.hidden()) : ""));
    }
    List<PlacedSign> signs = new ArrayList<>();
    for (Step step : map.steps()) {
      signs.add(
          new PlacedSign(
              step, Objects.requireNonNull(placement.parts().get(name(step))), word(step)));
    }
    List<PlacedLine> lines = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      PlacedLine line = ends.get(i);
      lines.add(
          new PlacedLine(
              line.step(), placement.lines().get(i), line.startsWithArrow(), line.endsWithArrow()));
    }
    Picture picture =
        new Picture(placement.size().width(), placement.size().height(), boxes, signs, lines);
    return isRightToLeft(boxes) ? picture.mirrored() : picture;
  }

  /** A picture runs the way that what it is about is read. */
  private static boolean isRightToLeft(List<PlacedBox> boxes) {
    return boxes.stream()
        .filter(b -> b.box().isRoot())
        .findFirst()
        .filter(b -> b.text().isRightToLeft())
        .isPresent();
  }

  private double signWidth(Step step) {
    List<String> lines = word(step);
    double widest = lines.stream().mapToDouble(this::width).max().orElse(0);
    return lines.get(0).length() == 1 ? SIGN : Math.round(widest / 2) * 2 + SIGN - 6;
  }

  /**
   * The word for a step, in two lines if it has a space: a column is as wide as its widest sign.
   */
  private List<String> word(Step step) {
    return signs.computeIfAbsent(step.type(), this::word);
  }

  private List<String> word(Relation.Type type) {
    String word = page.message("map.sign." + type.word());
    return IntStream.range(1, word.length())
        .filter(i -> word.charAt(i) == ' ')
        .mapToObj(i -> List.of(word.substring(0, i), word.substring(i + 1)))
        .min(Comparator.comparingDouble(l -> Math.max(width(l.get(0)), width(l.get(1)))))
        .orElse(List.of(word));
  }

  private double width(String word) {
    return widths.of(word) * SIGN_FONT / 1000.0;
  }

  private static String name(Box box) {
    return "claim " + box.id();
  }

  private static String name(Step step) {
    return "step " + step.key();
  }
}
