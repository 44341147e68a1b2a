package dev.moot.engine.roots;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder whose files may be read, and nothing outside of it. The folder itself may be a link, and
 * a link in it may lead to another place in it; one that leads out is never followed, whatever
 * there is behind it.
 *
 * @param folder the folder, absolute; it need not be there
 * @param called what messages call it, {@code the site} for instance
 * @param unsaved what stands in for what its files say
 */
public record Root(Path folder, String called, Unsaved unsaved) {

  /**
   * @param folder the folder, wherever it is
   */
  public Root(Path folder, String called, Unsaved unsaved) {
    this.folder = folder.toAbsolutePath();
    this.called = called;
    this.unsaved = unsaved;
  }

  /**
   * @param folder the folder, wherever it is
   */
  public Root(Path folder, String called) {
    this(folder, called, Unsaved.NONE);
  }

  /** The folder of a site. */
  public static Root ofSite(Path folder) {
    return new Root(folder, "the site");
  }

  /** The same with {@code other} as what stands in for what its files say. */
  public Root with(Unsaved other) {
    return new Root(folder, called, other);
  }

  /**
   * What is called {@code name}, with {@code /} between the parts; it need not be there.
   *
   * @throws InvalidPathException when no file can have that name
   */
  public RootFile file(String name) {
    return new RootFile(this, folder.getFileSystem().getPath(name));
  }

  /**
   * What is called {@code path}, if that is a place in this folder, by the name that the folder has
   * here or by the one that it really has.
   */
  public Optional<RootFile> at(Path path) {
    Path plain = path.toAbsolutePath().normalize();
    Path here = folder.normalize();
    if (plain.startsWith(here)) {
      return Optional.of(new RootFile(this, here.relativize(plain)));
    }
    Path real = real(here);
    return plain.startsWith(real)
        ? Optional.of(new RootFile(this, real.relativize(plain)))
        : Optional.empty();
  }

  /**
   * The file {@code path}, wherever links lead: for what somebody names who may name any file.
   *
   * @param called what messages call the folder that it lies in
   */
  public static RootFile named(Path path, String called) {
    Path real = real(path.toAbsolutePath().normalize());
    Path parent = real.getParent();
    return parent == null
        ? new Root(real, called).file("")
        : new Root(parent, called).file(String.valueOf(real.getFileName()));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path; // it is not there, or leads to nothing
    }
  }

  /** What lies in the folder {@code name} and in all folders below it. */
  public Tree tree(String name) {
    return new TreeWalk(this, Integer.MAX_VALUE).tree(file(name));
  }

  /** What lies in the folder {@code name} itself. */
  public Tree list(String name) {
    return new TreeWalk(this, 1).tree(file(name));
  }

  /**
   * The names of all that lies in the folder itself, sorted, hidden ones too; none where it cannot
   * be listed. Nothing of it is opened.
   */
  public List<String> names() {
    try {
      return Door.names(folder, folder.getFileSystem().getPath("")).stream()
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Why a link of that standing is not followed here. */
  public LinkRefusal refusal(Standing standing) {
    return LinkRefusal.of(standing, this);
  }

  // Written out, as the JVM works out the methods of a record anew in each run; a root is the same
  // whatever its files say.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Root o && folder.equals(o.folder) && called.equals(o.called);
  }

  @Override
  public int hashCode() {
    return folder.hashCode();
  }
}
