package dev.moot.api.model;

/** Which way a stance leans: the three things a reader sees at a glance. */
public enum Side implements Keyword {
  HOLDS,
  DOUBTS,
  UNSURE;

  /** From 0.55 up a claim is held, from 0.45 down it is doubted. */
  public static Side of(double strength) {
    return strength >= 0.55 ? HOLDS : strength <= 0.45 ? DOUBTS : UNSURE;
  }
}
