package dev.moot.plugin.asides;

import static dev.moot.api.plugin.Directive.Attribute.text;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.api.render.Html;
import dev.moot.api.render.PartId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collapsible asides, and the box "In short". */
public final class AsidesPlugin implements Plugin {

  @Override
  public String id() {
    return "asides";
  }

  @Override
  public List<Rule> rules() {
    return AsideRules.ALL;
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    List<Contribution> all = new ArrayList<>(NearCallouts.ALL);
    all.addAll(own());
    return all;
  }

  private static List<Contribution> own() {
    return List.of(
        Directive.of("aside", Aside::render, text("kind"), text("open"), text("id"))
            .withLabel(Directive.Label.REQUIRED)
            .keepingNotes(),
        Directive.of("in-short", AsidesPlugin::inShort),
        new MarkdownSyntax(List.of(new CalloutExtension()), AsideCheck::inspect));
  }

  private static Html inShort(DirectiveCall call) {
    String id = call.page().uniqueId(PartId.of("short"));
    return call.page().partial("in-short", Map.of("id", id, "body", call.body()));
  }
}
