package dev.moot.plugin.formats.thread;

import java.util.List;

/**
 * A part of a post that stands for itself.
 *
 * @param kind what it is
 * @param quoted in how many quotes it stands; in none it is the author's own
 * @param text its words on one line, of code as many as it has
 * @param links what words of it lead to
 */
public record Block(Kind kind, int quoted, String text, List<Link> links) {

  /** The sorts of blocks. */
  public enum Kind {
    /** A paragraph, a heading, a row of a table. */
    TEXT,
    /** An item of a list. */
    ITEM,
    /** Lines that stay as they are. */
    CODE
  }

  /**
   * Words that lead somewhere.
   *
   * @param words the words
   * @param address where to
   */
  public record Link(String words, String address) {}

  public Block {
    links = List.copyOf(links);
  }

  /** A paragraph of the author's own. */
  public static Block of(String text) {
    return new Block(Kind.TEXT, 0, text, List.of());
  }

  /** Whether it is the author's own prose. */
  public boolean isOwn() {
    return quoted == 0 && kind != Kind.CODE;
  }
}
