package dev.moot.engine.markdown;

/** What the characters of one text node are shown as. */
final class ShownText {

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

  String text() {
    return text;
  }

  /** What the typed characters from {@code start} to {@code end} are shown as. */
  String part(int start, int end) {
    return text.substring(places[start], places[end]);
  }
}
