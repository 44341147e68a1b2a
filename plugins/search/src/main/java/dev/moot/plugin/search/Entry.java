package dev.moot.plugin.search;

/**
 * Something that can be found.
 *
 * @param kind what sort of thing it is
 * @param href where it is, from the root of the site: a path without its first slash, encoded
 * @param title its name, or the sentence that it is; both names of a pair, with {@link #AND}
 *     between
 * @param context what it belongs to, or for a digest its day; may be empty; of a claim, behind
 *     {@link #AND}, also the one that has to hold for it to be meant
 * @param text what is said there
 */
record Entry(Kind kind, String href, String title, String context, Text text) {

  /**
   * What parts two texts of one field, such as the names of a pair: the script has the "and" of the
   * page's language for it.
   */
  static final char AND = '\u001F';

  /** What sort of thing is found; the script knows each by its small letters. */
  enum Kind {
    DIGEST,
    PAGE,
    CLAIM,
    CRUX,
    PERSON,
    PAIR,
    TERM,
    DEBATE
  }
}
