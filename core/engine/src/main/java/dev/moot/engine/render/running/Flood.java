package dev.moot.engine.render.running;

import java.util.Optional;

/** Thrown where a template has written more than any page can hold. */
public final class Flood extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<RunningTemplates.Place> place;
  private final int most;

  /**
   * @param place where the template is
   * @param most how much it may write
   */
  Flood(Optional<RunningTemplates.Place> place, int most) {
    super(null, null, false, false);
    this.place = place;
    this.most = most;
  }

  /** Where the template was, as far as that is known. */
  public Optional<RunningTemplates.Place> place() {
    return place;
  }

  /** How many characters it may write. */
  public int most() {
    return most;
  }
}
