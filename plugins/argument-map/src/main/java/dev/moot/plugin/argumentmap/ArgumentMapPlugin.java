package dev.moot.plugin.argumentmap;

import static dev.moot.api.plugin.Directive.Attribute.claim;
import static dev.moot.api.plugin.Directive.Attribute.debate;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.api.plugin.SiteCheck;
import java.util.List;

/** Argument maps: on claim pages, on a page for each debate, and wherever a post wants one. */
public final class ArgumentMapPlugin implements Plugin {

  @Override
  public String id() {
    return "argument-map";
  }

  @Override
  public List<Rule> rules() {
    return List.of(MapDirective.CLAIM_OR_DEBATE, DenseMaps.TOO_DENSE);
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(
        Directive.of(MapDirective.NAME, MapDirective::render, claim("claim"), debate("debate")),
        new MarkdownSyntax(List.of(), MapDirective::inspect),
        (SiteCheck) DenseMaps::check,
        new MapPages(),
        new MapsOnCorePages());
  }
}
