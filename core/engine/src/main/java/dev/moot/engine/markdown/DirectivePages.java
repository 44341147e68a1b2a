package dev.moot.engine.markdown;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.render.Html;
import dev.moot.engine.directive.DirectiveTemplate;
import java.util.Map;

/** Renders directives that are templates onto one page. */
@FunctionalInterface
public interface DirectivePages {

  /**
   * What the template of {@code directive} gives, in a feed that for feeds if there is one; the
   * page links its style sheet and script.
   *
   * @param values what the template gets besides what every one has
   * @param use where the directive is written
   */
  Html render(DirectiveTemplate directive, Map<String, ?> values, SourceLocation use);
}
