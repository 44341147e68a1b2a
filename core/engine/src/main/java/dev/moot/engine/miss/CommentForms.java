package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Find;
import java.util.List;

/** Comments of other tools, which were written not to be read. */
final class CommentForms {

  private static final String MESSAGE = "this is no comment here: it is published as text";
  private static final String RIGHT = "<!-- ... -->";
  private static final String STAR = "[*" + NearMiss.OTHER + "]";

  static final List<NearMiss> ALL =
      List.of(
          Forms.foreign(
              "%%",
              "(?<![\\d%])(?<!\\d )%%(\\s*[^%\\s,.;:!?)][^%]*)%%(?![\\w%])",
              "Tea calms. %%ask again%%",
              CommentForms::told),
          Forms.foreign(
              "%%",
              "(?m)^%%(?!%)",
              "%%\n\nask again\n\n%%",
              "no comment begins or ends here: all of it is published as text",
              "write `<!--` where it begins and `-->` where it ends"),
          Forms.foreign(
              "{/",
              "\\{/" + STAR + "([^{}]*)" + STAR + "/\\}",
              "Tea calms. {/* ask again */}",
              CommentForms::told),
          Forms.foreign(
              "{>>", "\\{>>([^{}<]*)<<\\}", "Tea calms. {>>ask again<<}", CommentForms::told),
          Forms.miss(
              "<!",
              "<!(?:–|—|-(?!-))-?([^<>\\n]*)>",
              "Tea calms. <!— ask again —>",
              CommentForms::told));

  private CommentForms() {}

  private static NearMiss.Advice told(Find find) {
    String words = find.written(1).replaceAll("^[\\s*–—-]+|[\\s*–—-]+$", "");
    boolean shown = words.length() <= 40 && words.lines().count() == 1 && !words.contains("--");
    return Forms.write(MESSAGE, shown ? "<!-- " + Shown.of(words) + " -->" : RIGHT);
  }
}
