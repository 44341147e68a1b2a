package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.render.Frame;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import java.util.Map;
import java.util.Optional;

/** The maps of debates as other sites show them: {@code /embed/maps/<debate>/}. */
final class MapFrames {

  /** On pages that have the room, wide enough for the picture and not the list. */
  private static final int WIDTH = 960;

  private static final int HEIGHT = 640;

  private MapFrames() {}

  /** The page of {@code debate}, whose map can be drawn. */
  static GeneratedPage of(Debate debate) {
    return GeneratedPage.inFrame(frame(debate), page -> content(debate.id(), page));
  }

  static Frame frame(Debate debate) {
    return new Frame(
        new Permalink("/embed" + MapPages.permalink(debate).path()),
        MapPages.permalink(debate),
        debate.title(),
        debate.id(),
        debate.language(),
        WIDTH,
        HEIGHT,
        MapFile.permalink(debate),
        Optional.empty(),
        false);
  }

  private static Html content(String id, PageScope page) {
    Debate debate = page.debate(id).orElseThrow();
    return page.partial(
        "map-frame",
        Map.of(
            "debate",
            debate,
            "map",
            MapPages.permalink(debate),
            "figure",
            MapFigure.ofDebate(debate, page).html()));
  }
}
