package dev.moot.plugin.formats.thread;

/**
 * Who wrote a post.
 *
 * @param handle how the forum tells them from others
 * @param name what it calls them to readers
 */
public record Author(String handle, String name) {

  /** Whoever wrote what the forum no longer says the author of. */
  public static final Author GONE = new Author("", "Unknown");

  /** Somebody who has one name; {@link #GONE} where it is blank. */
  public static Author of(String handle) {
    return of(handle, handle);
  }

  /** Somebody called {@code name}, or by their handle where that is blank. */
  public static Author of(String handle, String name) {
    String known = Cleaning.line(handle, new Leftovers());
    String called = Cleaning.line(name, new Leftovers());
    return known.isEmpty() ? GONE : new Author(known, called.isEmpty() ? known : called);
  }

  /** Whether nobody knows who it was. */
  public boolean isGone() {
    return handle.isEmpty();
  }
}
