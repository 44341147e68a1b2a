package dev.moot.engine.roots;

/** What a name in a root stands for. */
public enum Standing {
  /** A file, by itself or through links. */
  FILE,
  /** A folder, by itself or through links. */
  FOLDER,
  /** A pipe, a device or the like. */
  SPECIAL,
  /** Nothing. */
  ABSENT,
  /** Something that may not be looked at. */
  UNREADABLE,
  /** A link, or a name, that leads out of the root. */
  OUTSIDE,
  /** A link to nothing. */
  DANGLING,
  /** A link that leads back to itself, or to a folder that it lies in. */
  CIRCLE,
  /** A link to what is hidden in the root, where nobody would look for it. */
  HIDDEN,
  /** One of so many folders reached through links that the rest is not looked at. */
  TOO_MANY;

  /** Whether there is a link that is not followed. */
  public boolean isRefusedLink() {
    return compareTo(OUTSIDE) >= 0;
  }
}
