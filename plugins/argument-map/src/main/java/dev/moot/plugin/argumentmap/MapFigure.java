package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.api.render.PartId;
import dev.moot.plugin.argumentmap.Outline.Entry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A map as a figure: the picture in a region that scrolls, and how to read it. */
final class MapFigure {

  private static final String SCRIPT = "plugins/argument-map/on-demand/argument-map.js";
  static final String STYLE = "plugins/argument-map/on-demand/argument-map.css";

  /** What the margins of an A4 sheet leave for a picture below a heading, in CSS pixels. */
  private static final double SHEET_WIDTH = 650;

  private static final double SHEET_HEIGHT = 720;

  private final ArgumentMap map;
  private final List<Entry> entries;
  private final Optional<Debate> debate;
  private final String title;
  private final PageScope page;

  private MapFigure(
      ArgumentMap map, List<Entry> entries, Optional<Debate> debate, String title, PageScope page) {
    this.map = map;
    this.entries = entries;
    this.debate = debate;
    this.title = title;
    this.page = page;
  }

  /** What stands around {@code claim}. */
  static MapFigure ofClaim(Claim claim, PageScope page) {
    ArgumentMap map = MapSelection.around(claim, Steps.of(page, claim.id().debate()));
    return new MapFigure(map, listed(map, Outline::above), Optional.empty(), claim.text(), page);
  }

  /** The whole of {@code debate}, as far as it fits. */
  static MapFigure ofDebate(Debate debate, PageScope page) {
    ArgumentMap map = map(debate, page);
    return new MapFigure(
        map, listed(map, Outline::below), Optional.of(debate), debate.title(), page);
  }

  /** The same, for the page that has all of the debate as a list. */
  static MapFigure besideList(Debate debate, PageScope page) {
    return new MapFigure(map(debate, page), List.of(), Optional.of(debate), debate.title(), page);
  }

  private static ArgumentMap map(Debate debate, PageScope page) {
    return MapSelection.of(debate, Steps.of(page, debate.id()), MapSelection.BOXES);
  }

  private static List<Entry> listed(ArgumentMap map, Function<ArgumentMap, List<Entry>> list) {
    return map.isTooDense() ? List.of() : list.apply(map);
  }

  /** Whether there is a step to draw. */
  boolean isEmpty() {
    return map.steps().isEmpty();
  }

  /** Whether a list has to stand in its place. */
  boolean isTooDense() {
    return map.isTooDense();
  }

  /** The figure, or why there is none; nothing when there is nothing to draw. */
  Html html() {
    if (isEmpty()) {
      return Html.EMPTY;
    }
    if (isTooDense()) {
      return page.partial(
          "argument-map-dense", Map.of("steps", map.steps().size(), "boxes", map.boxes().size()));
    }
    page.needsStyle(STYLE);
    page.needsScript(SCRIPT);
    Picture picture = picture();
    Map<String, Object> values = new HashMap<>();
    values.put("id", page.uniqueId(PartId.of("map")));
    values.put("title", title);
    values.put("svg", SvgMarkup.of(picture, label(), page));
    values.put("types", types());
    values.put("entries", entries);
    values.put("open", Folds.open(entries));
    values.put("linked", map.steps().stream().anyMatch(s -> s.premises().size() > 1));
    values.put("folds", map.boxes().stream().anyMatch(b -> b.hidden() > 0));
    values.put("left", map.left());
    values.put("printed", picture.isReadableWithin(SHEET_WIDTH, SHEET_HEIGHT));
    debate.map(MapFile::permalink).filter(page::exists).ifPresent(f -> values.put("file", f));
    return page.partial("argument-map", values);
  }

  /**
   * What a file of its own shows: {@code width}, {@code height}, {@code label}, {@code content}.
   */
  Map<String, ?> file() {
    Picture picture = picture();
    return Map.of(
        "width",
        Math.round(picture.width()),
        "height",
        Math.round(picture.height()),
        "label",
        label(),
        "content",
        SvgMarkup.content(picture, page));
  }

  /** That of a debate is on several pages and in a file. */
  private Picture picture() {
    return debate
        .map(d -> page.once(Picture.class, d.id(), () -> MapDrawing.fromTop(map, page)))
        .orElseGet(() -> MapDrawing.of(map, page));
  }

  private String label() {
    return page.message(
        "map.label",
        title,
        map.boxes().size(),
        map.count(Relation.Type.SUPPORT),
        map.count(Relation.Type.ATTACK),
        map.steps().size() - map.count(Relation.Type.SUPPORT) - map.count(Relation.Type.ATTACK));
  }

  /** The types of step in the picture, for its legend. */
  private List<Relation.Type> types() {
    return Arrays.stream(Relation.Type.values()).filter(t -> map.count(t) > 0).toList();
  }
}
