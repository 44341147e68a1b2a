package dev.moot.testkit.sound;

import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.api.render.Html;
import java.util.List;

/** Does as it should. */
public final class SoundPlugin implements Plugin {

  @Override
  public String id() {
    return "planted";
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(
        Directive.of(
            "planted",
            call ->
                Html.markup(
                    "<section id=\""
                        + call.page().uniqueId("planted")
                        + "\" title=\""
                        + Html.text(call.attribute("words").orElse(""))
                        + "\"><a href=\""
                        + call.page().href(call.claim("claim").orElseThrow().permalink())
                        + "\">"
                        + Html.text(call.claim("claim").orElseThrow().text())
                        + "</a>"
                        + call.body()
                        + "</section>"),
            Directive.Attribute.text("words"),
            Directive.Attribute.claim("claim").must()));
  }
}
