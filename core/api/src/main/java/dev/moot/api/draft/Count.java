package dev.moot.api.draft;

/**
 * How many parts of one kind there are.
 *
 * @param fate what became of them
 * @param key their name for other programs; a dot stands before a name within a group: {@code
 *     lost.tags}
 * @param number how many
 * @param one what people call one of them
 * @param many what people call several
 */
public record Count(Fate fate, String key, int number, String one, String many) {

  /** What becomes of a part. */
  public enum Fate {
    /** It was read, and is there. */
    READ,
    /** It is there once, as part of another. */
    JOINED,
    /** It is not there. */
    LEFT_OUT,
    /** Something near is there in its place. */
    APPROXIMATED,
    /** For other programs alone. */
    TOLD
  }

  /** Parts that several of are called with an {@code s}. */
  public static Count of(Fate fate, String key, int number, String one) {
    return new Count(fate, key, number, one, one + "s");
  }

  /** How many, in words. */
  public String words() {
    return number + " " + (number == 1 ? one : many);
  }
}
