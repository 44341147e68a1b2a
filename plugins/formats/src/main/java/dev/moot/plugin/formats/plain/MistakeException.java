package dev.moot.plugin.formats.plain;

import dev.moot.api.draft.Unreadable;

/** Thrown where a text breaks off, or is not of its format. */
public final class MistakeException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Unreadable unreadable;

  MistakeException(Unreadable unreadable) {
    super(unreadable.message());
    this.unreadable = unreadable;
  }

  /** What is wrong, and where. */
  public Unreadable unreadable() {
    return unreadable;
  }
}
