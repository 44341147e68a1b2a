package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.engine.rule.MarkdownRules;
import java.util.List;

/** What Obsidian, Hugo, MkDocs, Pandoc and others read and CommonMark does not. */
final class ForeignForms {

  static final List<NearMiss> ALL =
      List.of(
          NearMiss.of(
              MarkdownRules.FOREIGN_SYNTAX,
              "%%",
              "(?<![\\d%])(?<!\\d )%%(?!%)[^%]*[^%\\s][^%]*%%(?![\\w%])",
              "Tea calms. %%ask again%%",
              find ->
                  Advice.of(
                      "this is no comment here: it is published as text", "write `<!-- ... -->`")),
          NearMiss.of(
              MarkdownRules.FOREIGN_SYNTAX,
              "%%",
              "(?m)^%%(?!%)",
              "%%\n\nask again\n\n%%",
              find ->
                  Advice.of(
                      "no comment begins or ends here: all of it is published as text",
                      "write `<!--` before it and `-->` after it")));

  private ForeignForms() {}
}
