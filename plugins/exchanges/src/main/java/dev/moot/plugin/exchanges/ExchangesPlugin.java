package dev.moot.plugin.exchanges;

import static dev.moot.api.plugin.Directive.Attribute.debate;
import static dev.moot.api.plugin.Directive.Attribute.text;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import java.util.List;

/** Who said what to whom, turn by turn. */
public final class ExchangesPlugin implements Plugin {

  @Override
  public String id() {
    return "exchanges";
  }

  @Override
  public List<Rule> rules() {
    return ExchangeRules.ALL;
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(
        // The turns render the whole of it: they alone know whether it is verbatim.
        Directive.of(Turns.DIRECTIVE, DirectiveCall::body, debate("debate"), text("source"))
            .withLabel(Directive.Label.OPTIONAL),
        new MarkdownSyntax(List.of(new ExchangesExtension()), ExchangeCheck::inspect));
  }
}
