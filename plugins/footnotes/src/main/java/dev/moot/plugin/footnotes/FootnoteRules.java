package dev.moot.plugin.footnotes;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of footnotes. */
final class FootnoteRules {

  static final Rule CYCLE =
      Rule.warning(
          "footnotes/cycle", "A note refers to itself, or to a note that leads back to it.");

  static final Rule DUPLICATE =
      Rule.error("footnotes/duplicate", "Two notes of one file have the same id.")
          .firm("one of the two notes would not be shown");

  static final Rule EMPTY = Rule.error("footnotes/empty", "A note has no text.").lowerable();

  static final Rule NEAR_MISS =
      Rule.warning(
          "footnotes/near-miss",
          "What is nearly the mark of a note, or a note, would be shown as it is typed.");

  static final Rule UNDEFINED =
      Rule.error("footnotes/undefined", "A mark refers to a note that the file does not define.")
          .lowerable();

  static final Rule UNUSED = Rule.warning("footnotes/unused", "A note has no mark in the text.");

  static final List<Rule> ALL = List.of(CYCLE, DUPLICATE, EMPTY, NEAR_MISS, UNDEFINED, UNUSED);

  private FootnoteRules() {}
}
