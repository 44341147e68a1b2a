package dev.moot.engine.render.theme;

/** Shares of one as whole percentages. */
public final class Percent {

  private Percent() {}

  public static int of(double share) {
    return (int) Math.round(share * 100);
  }
}
