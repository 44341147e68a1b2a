package dev.moot.engine.markdown;

/** Thrown where blocks of a text stand deeper within each other than they may. */
public final class TooDeep extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int start;
  private final int end;

  /**
   * @param start where the mark of the first block that is too deep starts, counted as offsets of
   *     nodes are
   * @param end where it ends
   */
  TooDeep(int start, int end) {
    super(null, null, false, false);
    this.start = start;
    this.end = end;
  }

  /** Where the mark of the first block that is too deep starts. */
  public int start() {
    return start;
  }

  /** Where that mark ends. */
  public int end() {
    return end;
  }
}
