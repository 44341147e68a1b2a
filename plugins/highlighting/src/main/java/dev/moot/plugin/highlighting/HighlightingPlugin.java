package dev.moot.plugin.highlighting;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import java.util.List;

/** Fenced code with its keywords, strings and comments set off. */
public final class HighlightingPlugin implements Plugin {

  @Override
  public String id() {
    return "highlighting";
  }

  @Override
  public List<Rule> rules() {
    return List.of(LongCode.TOO_LONG);
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(
        new MarkdownSyntax(List.of(new CodeExtension(LongCode.MOST)), LongCode::inspect));
  }
}
