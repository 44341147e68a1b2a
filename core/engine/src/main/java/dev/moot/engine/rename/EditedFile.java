package dev.moot.engine.rename;

import dev.moot.engine.read.SourceFile;
import java.util.List;

/**
 * A file of the site and what it is to say.
 *
 * @param file the file as it is
 * @param text its text after the change
 * @param edits the change, piece by piece in the order of the text
 */
public record EditedFile(SourceFile file, String text, List<Edit> edits) {

  public EditedFile {
    edits = List.copyOf(edits);
  }

  /** The change as a unified diff, which {@code patch -p1} takes in the site's folder. */
  public String diff() {
    return UnifiedDiff.of(file.path(), file.text(), text);
  }
}
