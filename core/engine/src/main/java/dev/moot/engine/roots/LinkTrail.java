package dev.moot.engine.roots;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Follows a name from part to part and from link to link, as the operating system would, but stops
 * where it leaves the root: whether there is anything outside is not even asked, so that what is
 * said of a link does not depend on it.
 */
final class LinkTrail {

  /** As many links as Linux follows. */
  private static final int MOST_LINKS = 40;

  private final Root root;
  private final Path top;
  private final Deque<Path> parts = new ArrayDeque<>();
  private Path at;
  private int links;

  private LinkTrail(Root root, Path top) {
    this.root = root;
    this.top = top;
    this.at = top;
  }

  /** Where {@code name} leads in {@code root}. */
  static Place place(Root root, Path name) {
    Path top = root.folder();
    try {
      top = top.toRealPath();
      Path plain = name.normalize();
      Place place = new LinkTrail(root, top).follow(plain);
      boolean leadsToHidden =
          place.below().filter(b -> !b.equals(plain) && isHidden(b)).isPresent();
      return leadsToHidden ? Place.nowhere(Standing.HIDDEN, top) : place;
    } catch (NoSuchFileException e) {
      return Place.nowhere(Standing.ABSENT, top);
    } catch (AccessDeniedException e) {
      return Place.nowhere(Standing.UNREADABLE, top);
    } catch (IOException e) {
      return Place.nowhere(Standing.ABSENT, top); // a name that no file can have
    }
  }

  /**
   * Where {@code file} leads: at once, unless it is a link, since the way to its folder is known.
   *
   * @param folder where its folder is
   * @param name what it is called there, no hidden name
   */
  static Place place(RootFile file, Place folder, Path name) {
    Path below = folder.below().orElseThrow().resolve(name);
    Path real = folder.top().resolve(below);
    try {
      Optional<BasicFileAttributes> found = attributes(real);
      if (found.isPresent() && !found.get().isSymbolicLink()) {
        Standing standing = standing(found.get());
        return new Place(
            standing,
            folder.top(),
            Optional.of(below),
            standing == Standing.FILE ? FileStamp.at(real) : Optional.empty());
      }
    } catch (IOException e) {
      // what that means the whole way says
    }
    return place(file.root(), file.name());
  }

  private Place follow(Path name) throws IOException {
    if (name.isAbsolute()) {
      return Place.nowhere(Standing.OUTSIDE, top);
    }
    push(name);
    Standing standing = Standing.FOLDER;
    while (!parts.isEmpty()) {
      Path part = parts.pop();
      if (part.toString().isEmpty() || part.toString().equals(".")) {
        continue;
      }
      if (standing != Standing.FOLDER) {
        return missing(); // a file where a folder would have to be
      }
      if (part.toString().equals("..")) {
        if (at.equals(top)) {
          at = parent(top);
          if (links == 0 || !comesBack(at)) {
            return Place.nowhere(Standing.OUTSIDE, top);
          }
        } else {
          at = parent(at);
        }
        continue;
      }
      Path next = at.resolve(part);
      Optional<BasicFileAttributes> found = attributes(next);
      if (found.isEmpty()) {
        return missing();
      }
      if (found.get().isSymbolicLink()) {
        if (++links > MOST_LINKS) {
          return Place.nowhere(Standing.CIRCLE, top);
        }
        Path target = Files.readSymbolicLink(next);
        push(target);
        if (target.isAbsolute() && !comesBack(target.getRoot())) {
          return Place.nowhere(Standing.OUTSIDE, top);
        }
        standing = Standing.FOLDER;
      } else {
        at = next;
        standing = standing(found.get());
      }
    }
    return new Place(standing, top, Optional.of(top.relativize(at)));
  }

  /**
   * Whether what is left leads from {@code outside} back to the root, as an absolute link does and
   * {@code ../site/x}; goes there if so. Of what is outside, only whether it is the root is asked.
   */
  private boolean comesBack(Path outside) {
    Deque<Path> left = new ArrayDeque<>(parts);
    Path reached = outside;
    while (!left.isEmpty()) {
      reached = reached.resolve(left.pop());
      if (reached.equals(top) || reached.equals(root.folder()) || isTop(reached)) {
        parts.clear();
        parts.addAll(left);
        at = top;
        links++; // so that going out and in does not go on for ever
        return links <= MOST_LINKS;
      }
    }
    return false;
  }

  private Place missing() {
    return Place.nowhere(links > 0 ? Standing.DANGLING : Standing.ABSENT, top);
  }

  private boolean isTop(Path path) {
    try {
      return Files.isSameFile(path, top);
    } catch (IOException e) {
      return false;
    }
  }

  private void push(Path names) {
    for (int i = names.getNameCount() - 1; i >= 0; i--) {
      parts.push(names.getName(i));
    }
  }

  private static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
    try {
      return Optional.of(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static Standing standing(BasicFileAttributes found) {
    if (found.isRegularFile()) {
      return Standing.FILE;
    }
    return found.isDirectory() ? Standing.FOLDER : Standing.SPECIAL;
  }

  private static Path parent(Path path) {
    return Optional.ofNullable(path.getParent()).orElse(path);
  }

  private static boolean isHidden(Path below) {
    for (Path part : below) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
