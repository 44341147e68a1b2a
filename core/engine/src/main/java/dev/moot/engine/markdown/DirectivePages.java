package dev.moot.engine.markdown;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import dev.moot.engine.directive.DirectiveTemplate;
import dev.moot.engine.plugin.LoadedPlugin;
import java.util.Map;

/** Renders directives that are templates onto one page. */
public interface DirectivePages {

  /**
   * What the template of {@code directive} gives, in a feed that for feeds if there is one; the
   * page links its style sheet and script.
   *
   * @param values what the template gets besides what every one has
   * @param use where the directive is written
   */
  Html directive(DirectiveTemplate directive, Map<String, ?> values, SourceLocation use);

  /**
   * {@code page} for {@code plugin}, which is called for what is written at {@code use}: what is
   * wrong with what it asks for is reported there, by its name.
   */
  default PageScope asked(PageScope page, LoadedPlugin plugin, SourceLocation use) {
    return page;
  }
}
