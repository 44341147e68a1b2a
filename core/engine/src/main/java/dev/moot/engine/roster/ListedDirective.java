package dev.moot.engine.roster;

import dev.moot.engine.directive.DirectiveTemplate;

/**
 * A directive that is a template of the site or its theme.
 *
 * @param name what writers call it
 * @param file its template
 * @param description what it is for; may be empty
 */
public record ListedDirective(String name, String file, String description) {

  static ListedDirective of(DirectiveTemplate template) {
    return new ListedDirective(template.name(), template.page().shownAs(), template.description());
  }
}
