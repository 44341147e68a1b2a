package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.render.GeneratedPage;
import java.util.Optional;

/** The map of a debate as a picture in a file of its own, {@code /maps/<debate>.svg}. */
final class MapFile {

  private MapFile() {}

  static Permalink permalink(Debate debate) {
    return new Permalink("/maps/" + debate.id() + ".svg");
  }

  /** The file, where there is something that can be drawn. */
  static Optional<GeneratedPage> of(Debate debate, Steps steps) {
    ArgumentMap map = MapSelection.of(debate, steps, MapSelection.BOXES);
    return map.steps().isEmpty() || map.isTooDense()
        ? Optional.empty()
        : Optional.of(
            new GeneratedPage(
                    permalink(debate),
                    debate.title(),
                    "",
                    "argument-map-file",
                    page ->
                        MapFigure.besideList(page.debate(debate.id()).orElseThrow(), page).file())
                .about(debate));
  }
}
