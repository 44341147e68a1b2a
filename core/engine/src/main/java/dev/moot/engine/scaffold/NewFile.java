package dev.moot.engine.scaffold;

import dev.moot.engine.yaml.YamlWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A file that is not there yet.
 *
 * @param path where it goes, below the site's folder, with {@code /} between the parts
 * @param text what it is to say
 */
public record NewFile(String path, String text) {

  /**
   * A post.
   *
   * @param slug the file's name, and so the last part of its path
   * @param debates ids of the site's debates; a single one is filled in, several are left to choose
   *     from
   */
  public static NewFile post(String title, String slug, LocalDate date, List<String> debates) {
    String ids = debates.isEmpty() ? "debate" : String.join(", ", debates);
    return new NewFile(
        "posts/" + slug + ".md",
        Template.fill(
            "post.md",
            Map.of(
                "TITLE",
                YamlWords.of(title),
                "DATE",
                date.toString(),
                "DEBATES",
                (debates.size() == 1 ? "" : "# ") + "debates: [" + ids + "]")));
  }

  /**
   * A page.
   *
   * @param slug the file's name, and so its path
   */
  public static NewFile page(String title, String slug) {
    return new NewFile(
        "pages/" + slug + ".md", Template.fill("page.md", Map.of("TITLE", YamlWords.of(title))));
  }

  /** A debate with one claim to begin with. */
  public static NewFile debate(String title, String id) {
    return new NewFile(
        "claims/" + id + ".yaml",
        Template.fill("debate.yaml", Map.of("TITLE", YamlWords.of(title), "ID", YamlWords.of(id))));
  }
}
