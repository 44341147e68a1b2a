package dev.moot.engine.scaffold;

import java.util.List;
import java.util.Map;

/**
 * A theme that stands on a shipped one: its {@code theme.yaml} with an option, a style sheet, and
 * the one partial that links it.
 *
 * @param id its id
 * @param base the id of the shipped theme
 * @param version the version of Moot that it is made for
 */
public record NewTheme(String id, String base, String version) {

  /** Its files by path. */
  public List<NewFile> files() {
    return List.of(
        file("theme.yaml", "theme.yaml"),
        file("assets/own.css.ftl", "own.css.ftl"),
        file("partials/head-extra.ftlh", "head-extra.ftlh"));
  }

  private NewFile file(String path, String resource) {
    return new NewFile(
        path, Template.fill("theme/" + resource, Map.of("ID", id, "BASE", base, "API", api())));
  }

  /** This version and those after it, up to the next that may break with it. */
  private String api() {
    String[] parts = version.split("[.-]", 3);
    int major = Integer.parseInt(parts[0]);
    return ">=" + major + "." + (parts.length > 1 ? parts[1] : "0") + " <" + (major + 1);
  }
}
