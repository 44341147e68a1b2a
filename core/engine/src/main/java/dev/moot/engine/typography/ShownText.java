package dev.moot.engine.typography;

/** What the characters of one text node are shown as. */
public final class ShownText {

  private final String text;
  private final int[] places;

  /**
   * @param places for each character that is typed, and for their end, how much of {@code text}
   *     stands before it
   */
  ShownText(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  public String text() {
    return text;
  }

  /** What the typed characters from {@code start} to {@code end} are shown as. */
  public String part(int start, int end) {
    return text.substring(places[start], places[end]);
  }
}
