package dev.moot.engine.roots;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks a folder. A link that is refused is not entered, and neither is one to a folder above. */
final class TreeWalk {

  /** Links to folders with links to folders: twenty of them can make a million paths. */
  static final int MOST_LINKED = 1000;

  private final Root root;
  private final int depth;
  private final List<RootFile> files = new ArrayList<>();
  private final Map<RootFile, Standing> others = new LinkedHashMap<>();
  private final Map<RootFile, FileStamp> stamps = new HashMap<>();
  private final Deque<Path> above = new ArrayDeque<>();
  private int linked;

  /**
   * @param depth how many folders deep it goes
   */
  TreeWalk(Root root, int depth) {
    this.root = root;
    this.depth = depth;
  }

  Tree tree(RootFile start) {
    Place place = LinkTrail.place(root, start.name());
    if (place.standing() != Standing.FILE) {
      visit(start, place);
    }
    addUnsaved(start.path());
    files.sort(Comparator.comparing(RootFile::path));
    return new Tree(List.copyOf(files), others, stamps);
  }

  /** Those that are in an editor and nowhere else yet. */
  private void addUnsaved(String folder) {
    String above = folder.isEmpty() ? "" : folder + "/";
    for (String path : root.unsaved().texts().keySet()) {
      if (path.startsWith(above)) {
        String below = path.substring(above.length());
        RootFile file = root.file(path);
        if (!("/" + below).contains("/.")
            && below.split("/").length <= depth
            && LinkTrail.place(root, file.name()).standing() == Standing.ABSENT) {
          files.add(file);
        }
      }
    }
  }

  private void visit(RootFile file, Place place) {
    switch (place.standing()) {
      case FILE -> {
        files.add(file);
        place.stamp().ifPresent(stamp -> stamps.put(file, stamp));
      }
      case FOLDER -> enter(file, place);
      case ABSENT, SPECIAL -> {}
      default -> others.put(file, place.standing());
    }
  }

  private void enter(RootFile folder, Place place) {
    if (above.size() == depth) {
      return;
    }
    Path real = place.below().orElseThrow();
    if (above.contains(real)) {
      others.put(folder, Standing.CIRCLE);
      return;
    }
    if (!real.equals(folder.name()) && ++linked > MOST_LINKED) {
      if (linked == MOST_LINKED + 1) {
        others.put(folder, Standing.TOO_MANY);
      }
      return;
    }
    above.push(real);
    try {
      for (Path name : Door.names(place.top(), real)) {
        if (!name.toString().startsWith(".")) {
          RootFile file = new RootFile(root, folder.name().resolve(name));
          visit(file, LinkTrail.place(file, place, name));
        }
      }
    } catch (IOException e) {
      others.put(folder, Standing.UNREADABLE);
    }
    above.pop();
  }
}
