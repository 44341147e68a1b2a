package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence in which claims stand by their own words, to be linked there.
 *
 * @param parts the sentence in pieces, in order
 */
public record Sentence(List<Part> parts) {

  /** Takes the place of a claim while a message is filled in: a character that no text has. */
  private static final char FIRST_PLACE = '\uE000';

  /**
   * A piece of a sentence.
   *
   * @param text its words; of a claim those of the claim, without the full stop
   * @param claim the claim it is
   */
  public record Part(String text, Optional<Claim> claim) {}

  public Sentence {
    parts = List.copyOf(parts);
  }

  /** What stands for the claim of that number in the arguments of a message. */
  static String place(int number) {
    return String.valueOf((char) (FIRST_PLACE + number));
  }

  /** A filled-in message, the claims put in their places. */
  static Sentence of(String filled, List<Claim> claims) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < filled.length(); i++) {
      int number = filled.charAt(i) - FIRST_PLACE;
      if (number >= 0 && number < claims.size()) {
        add(parts, filled.substring(from, i));
        Claim claim = claims.get(number);
        parts.add(new Part(quotable(claim), Optional.of(claim)));
        from = i + 1;
      }
    }
    add(parts, filled.substring(from));
    return new Sentence(parts);
  }

  private static void add(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, Optional.empty()));
    }
  }

  /** The whole sentence. */
  public String text() {
    return String.join("", parts.stream().map(Part::text).toList());
  }

  /** A claim's sentence without its full stop, to stand in another one. */
  static String quotable(Claim claim) {
    String text = claim.text().strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }
}
