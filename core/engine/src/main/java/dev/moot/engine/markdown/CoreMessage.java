package dev.moot.engine.markdown;

import dev.moot.api.render.PageSubject;
import java.util.Set;
import java.util.TreeSet;

/** The words that the engine itself asks a theme for; {@code theming.md} lists them. */
public enum CoreMessage {
  CLAIM_CONDITION("claim.condition"),
  CLAIM_CONDITION_ASKED("claim.condition.asked"),
  DATE_DAY("date.day"),
  DATE_MONTHS("date.months"),
  FEED_ON_PAGE("feed.on-page"),
  HEADING_LINK("heading.link"),
  TASK_DONE("task.done"),
  TASK_TO_DO("task.to-do"),
  TITLE_404("title.404"),
  TITLE_CONDITIONAL("title.conditional"),
  TITLE_PAGE("title.page");

  private final String key;

  CoreMessage(String key) {
    this.key = key;
  }

  /** Its key in {@code messages/<language>.properties}. */
  public String key() {
    return key;
  }

  /** The key of the title of a list. */
  public static String title(PageSubject.Index index) {
    return "title." + index.word();
  }

  /** The keys of all of them, titles of lists included. */
  public static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    for (CoreMessage message : values()) {
      keys.add(message.key());
    }
    for (PageSubject.Index index : PageSubject.Index.values()) {
      keys.add(title(index));
    }
    return keys;
  }
}
