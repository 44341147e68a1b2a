package dev.moot.engine.rule;

import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of links to other sites: the area {@code external}. */
public final class ExternalRules {

  public static final Rule DEAD_LINK =
      Rule.warning(
              "external/dead-link",
              "There is nothing at this address: the site answers 404 or 410, there is no such "
                  + "host, or one redirect leads to the next without end.")
          .foundBy(FoundBy.EXTERNAL_CHECK);

  public static final Rule MOVED =
      Rule.notice(
              "external/moved",
              "The address redirects for good (301 or 308), and what it leads to is there.")
          .foundBy(FoundBy.EXTERNAL_CHECK);

  public static final Rule UNCHECKED =
      Rule.notice(
              "external/unchecked",
              "Whether there is something cannot be told from here: the site lets no program in "
                  + "(401, 403, 429, 999 and the like), has trouble of its own (500 and above, asked "
                  + "three times), keeps silent, or is not on the public internet.")
          .foundBy(FoundBy.EXTERNAL_CHECK);

  static final List<Rule> ALL = List.of(DEAD_LINK, MOVED, UNCHECKED);

  private ExternalRules() {}
}
