package dev.moot.engine.rename;

/** What got another name. */
public sealed interface Renamed permits RenamedClaim, RenamedParticipant {

  /** What it was called, as a command names it. */
  String old();

  /** What it is called now, as a command names it. */
  String current();
}
