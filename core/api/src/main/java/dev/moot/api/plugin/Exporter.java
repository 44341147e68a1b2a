package dev.moot.api.plugin;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;

/**
 * Writes a debate in the form of another program. What that form cannot hold is said in the
 * export's account, and in the file itself where the form has a place for it. What somebody stated,
 * what is derived and what is read stay apart, or stay out.
 */
public non-sealed interface Exporter extends Contribution {

  /** What the command {@code export} and {@code exports:} call the format: a slug. */
  String format();

  /** What people call the format: {@code GraphML}. A name, the same in all languages. */
  String name();

  /** What it writes, in a few words without a full stop. */
  String description();

  /**
   * What its files end in, in small letters and without the first dot: {@code aif.json}. No two
   * formats share one, and none has that of Moot's own, {@code json}.
   */
  String ending();

  /**
   * {@code debate} in that form. The site is asked for all else, so that it is known what the file
   * follows from.
   *
   * @param debate the debate, as its file has it
   * @param site what it is part of
   */
  Export export(Debate debate, Site site);
}
