package dev.moot.api.draft;

/**
 * That a text is not what an importer reads, or breaks off.
 *
 * @param line where, from 1; 0 for the text as a whole
 * @param column where in the line, from 1; 0 for the line as a whole
 * @param message what is wrong, lower case
 * @param hint what to do
 */
public record Unreadable(int line, int column, String message, String hint) implements Imported {

  /** One without a place. */
  public static Unreadable of(String message, String hint) {
    return new Unreadable(0, 0, message, hint);
  }
}
