package dev.moot.engine.markdown;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.render.Html;
import dev.moot.engine.directive.DirectiveTemplate;
import java.util.Map;

/** A page on which no directive is a template. */
final class NoDirectives implements DirectivePages {

  @Override
  public Html directive(DirectiveTemplate directive, Map<String, ?> values, SourceLocation use) {
    return Html.EMPTY;
  }
}
