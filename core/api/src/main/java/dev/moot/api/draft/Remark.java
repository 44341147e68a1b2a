package dev.moot.api.draft;

/**
 * That one part could not be taken as it stands.
 *
 * @param place where it is, such as {@code line 7}; empty where the message says so
 * @param message what is wrong with it, and what became of it
 */
public record Remark(String place, String message) {

  /** Both in one line. */
  public String words() {
    return place.isEmpty() ? message : place + ": " + message;
  }
}
