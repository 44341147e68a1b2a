package dev.moot.engine.rename;

import dev.moot.engine.read.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What changes in the files of a site, while it is collected. */
final class SiteEdits {

  private final Map<SourceFile, Set<Edit>> edits = new HashMap<>();
  private int references;

  /** Adds {@code more}, each of which is a place that names what is renamed. */
  void references(SourceFile file, List<Edit> more) {
    for (Edit edit : more) {
      // Two links may share the one definition that has the name.
      if (of(file).add(edit)) {
        references++;
      }
    }
  }

  /** Adds what is no reference: the declaration itself. */
  void others(SourceFile file, List<Edit> more) {
    if (!more.isEmpty()) {
      of(file).addAll(more);
    }
  }

  private Set<Edit> of(SourceFile file) {
    return edits.computeIfAbsent(file, f -> new LinkedHashSet<>());
  }

  /** How many places named it. */
  int references() {
    return references;
  }

  /** The files that change, by path. */
  List<EditedFile> files() {
    List<EditedFile> files = new ArrayList<>();
    edits.forEach(
        (file, all) -> {
          List<Edit> sorted = new ArrayList<>(all);
          sorted.sort(
              Comparator.comparingInt((Edit e) -> e.at().start()).thenComparing(e -> e.at().end()));
          files.add(new EditedFile(file, Edit.apply(file.text(), sorted), sorted));
        });
    files.sort(Comparator.comparing(f -> f.file().path()));
    return files;
  }
}
