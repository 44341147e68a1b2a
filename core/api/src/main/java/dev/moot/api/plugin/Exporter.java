package dev.moot.api.plugin;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;

/**
 * Writes a debate in the form of another program. What that form cannot hold is said in the
 * export's account, and in the file itself where the form has comments.
 */
public non-sealed interface Exporter extends Contribution {

  /** What the command {@code export} and {@code exports:} call the format: a slug. */
  String format();

  /** What it writes, in a few words without a full stop. */
  String description();

  /** What its files end in, without the first dot: {@code aif.json}. No two formats share one. */
  String ending();

  /**
   * {@code debate} in that form.
   *
   * @param site what it is part of
   */
  Export export(Debate debate, Site site);
}
