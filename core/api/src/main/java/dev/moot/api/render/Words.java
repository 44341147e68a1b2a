package dev.moot.api.render;

import java.util.List;

/** The words of a site's theme and plugins in one language. */
public interface Words {

  /**
   * The words for {@code key}, in which {@code arguments} stand; the syntax of messages is ICU's. A
   * theme or site may reword every message. An unknown key is an error.
   */
  String message(String key, Object... arguments);

  /** {@code items} as a sentence of the language lists them: "A", "A and B", "A, B and C". */
  String list(List<String> items);
}
