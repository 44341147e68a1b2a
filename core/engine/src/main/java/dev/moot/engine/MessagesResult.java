package dev.moot.engine;

import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.render.theme.ListedMessage;
import java.util.List;
import java.util.Locale;

/**
 * The messages of a site.
 *
 * @param found what is wrong with them
 * @param language in which they were asked for
 * @param messages by their keys; those that the language lacks are English
 */
public record MessagesResult(Findings found, Locale language, List<ListedMessage> messages) {

  public MessagesResult {
    messages = List.copyOf(messages);
  }

  /** Those that the language lacks. */
  public List<ListedMessage> missing() {
    return messages.stream().filter(m -> !m.isIn(language)).toList();
  }
}
