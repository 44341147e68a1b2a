package dev.moot.testkit;

import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.api.render.Html;
import java.util.List;
import java.util.Locale;

/** Does everything that the conformance suite is there to find. */
public final class CarelessPlugin implements Plugin {

  @Override
  public String id() {
    return "careless";
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(
        Directive.of(
            "careless",
            call ->
                Html.markup(
                    "<p id=\"fixed\" title='"
                        + call.attribute("words").orElse("")
                        + "'>"
                        + Locale.getDefault()
                        + System.nanoTime()
                        + "<a href=\"#nowhere\"></a></p>"),
            Directive.Attribute.text("words")));
  }
}
