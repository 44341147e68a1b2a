package dev.moot.engine.render;

/** Shares of one as whole percentages. */
final class Percent {

  private Percent() {}

  static int of(double share) {
    return (int) Math.round(share * 100);
  }
}
