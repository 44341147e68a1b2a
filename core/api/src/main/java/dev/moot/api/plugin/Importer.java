package dev.moot.api.plugin;

import dev.moot.api.draft.Imported;

/**
 * Makes a draft of what another program or a forum keeps: a debate that the writer goes on with.
 * The same text gives the same draft; nothing is fetched and nothing is guessed.
 */
public non-sealed interface Importer extends Contribution {

  /** What the command {@code import} calls the format: a slug, as {@code argdown}. */
  String format();

  /** What it reads, in a few words without a full stop. */
  String description();

  /** Whether {@code request} looks like this format and like no other; it is not read whole. */
  boolean fits(ImportRequest request);

  /** Whether it can tell what is new after {@link ImportRequest#earlier()}. */
  default boolean updates() {
    return false;
  }

  /**
   * What {@code request} says as a {@link dev.moot.api.draft.Draft}, or why it says nothing as an
   * {@link dev.moot.api.draft.Unreadable}.
   */
  Imported read(ImportRequest request);
}
