package dev.moot.engine.rule;

import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of directives that are templates: the area {@code directive}. */
public final class DirectiveRules {

  public static final Rule BAD_NAME =
      Rule.error(
              "directive/bad-name",
              "A template in `directives/` is not called as a directive can be: lower-case words "
                  + "joined by hyphens, and `.ftlh`.")
          .firm("no writer could use it");

  public static final Rule BROKEN_HTML =
      Rule.error(
              "directive/broken-html",
              "What a directive gives leaves an element, a tag or a comment open, or closes what it "
                  + "did not open.")
          .firm("what follows it on the page would stand inside or outside of something");

  public static final Rule CASE =
      Rule.error(
              "directive/case",
              "A case of a directive gives other HTML than the file beside it says, or one of the "
                  + "two files is missing.")
          .lowerable()
          .foundBy(FoundBy.CHECK);

  static final List<Rule> ALL = List.of(BAD_NAME, BROKEN_HTML, CASE);

  private DirectiveRules() {}
}
