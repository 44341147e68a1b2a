package dev.moot.plugin.exchanges;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of exchanges. */
final class ExchangeRules {

  private static final String UNTRUE =
      "a page would have words said by somebody who did not say them";

  static final Rule BAD_TURN =
      Rule.error(
              "exchanges/bad-turn",
              "A line of an exchange begins with bold words and cannot be read as one that "
                  + "opens a turn, or something in its parentheses cannot be meant.")
          .firm(UNTRUE);

  static final Rule EMPTY_TURN =
      Rule.error(
              "exchanges/empty-turn",
              "A turn has no words of its own, or only quotes the fragment that it answers.")
          .firm(UNTRUE);

  static final Rule NO_TURN =
      Rule.error(
              "exchanges/no-turn",
              "An exchange has no turns, or something stands in it before the first one.")
          .firm(UNTRUE);

  static final Rule UNPLACED_TURN =
      Rule.warning(
          "exchanges/unplaced-turn",
          "An exchange is put together from several sources, and a turn does not say from which.");

  static final List<Rule> ALL = List.of(BAD_TURN, EMPTY_TURN, NO_TURN, UNPLACED_TURN);

  private ExchangeRules() {}
}
