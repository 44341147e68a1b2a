package dev.moot.plugin.asides;

import static dev.moot.api.plugin.Directive.Attribute.text;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.api.render.Html;
import dev.moot.api.render.PartId;
import java.util.List;
import java.util.Map;

/** Collapsible asides, and the box "In short". */
public final class AsidesPlugin implements Plugin {

  @Override
  public String id() {
    return "asides";
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(
        Directive.of("aside", Aside::render, text("kind"), text("open"), text("id"))
            .withLabel(Directive.Label.REQUIRED)
            .keepingNotes(),
        Directive.of("in-short", AsidesPlugin::inShort),
        MarkdownSyntax.of(new CalloutExtension()));
  }

  private static Html inShort(DirectiveCall call) {
    String id = call.page().uniqueId(PartId.of("short"));
    return call.page().partial("in-short", Map.of("id", id, "body", call.body()));
  }
}
