package dev.moot.engine.render;

import dev.moot.api.model.Permalink;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.Planned;
import dev.moot.engine.render.picture.SharingPicture;
import dev.moot.engine.render.picture.SharingPictures;
import dev.moot.engine.work.Amount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pictures for sharing as files. What one says is in its name, so making it asks nothing of the
 * site, and one that is there already is kept.
 */
final class PictureFiles {

  private PictureFiles() {}

  /** Each once, however many pages it is for. */
  static List<Planned<OutputFile>> of(LinkedSite linked, SharingPictures pictures) {
    Map<Permalink, Planned<OutputFile>> files = new LinkedHashMap<>();
    for (PlacedPage page : linked.pages()) {
      Optional<SharingPicture> drawn = pictures.drawn(page.subject(), linked.shown());
      drawn.ifPresent(
          p -> files.computeIfAbsent(pictures.path(p), at -> file(at, p, page, pictures)));
    }
    return List.copyOf(files.values());
  }

  private static Planned<OutputFile> file(
      Permalink at, SharingPicture picture, PlacedPage page, SharingPictures pictures) {
    return new Planned<>(
        at,
        page.place(),
        () -> Amount.ofText(picture.title()),
        making -> OutputFile.of(at.outputFile(), pictures.draw(picture)));
  }
}
