package dev.moot.engine.scaffold;

import java.util.List;
import java.util.Map;

/**
 * A directive that is a template, with a case.
 *
 * @param name what writers are to call it, lower-case words joined by hyphens, beginning with a
 *     letter
 */
public record NewDirective(String name) {

  /** Its files by path, in a site or a theme. */
  public List<NewFile> files() {
    return List.of(
        file(".ftlh", "directive.ftlh"), file(".md", "case.md"), file(".html", "case.html"));
  }

  private NewFile file(String ending, String resource) {
    return new NewFile(
        "directives/" + name + ending, Template.fill("directive/" + resource, Map.of("ID", name)));
  }
}
