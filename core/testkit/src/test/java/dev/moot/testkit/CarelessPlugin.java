package dev.moot.testkit;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.markdown.MarkdownSource;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.api.render.Html;
import java.util.List;
import java.util.Locale;

/** Does everything that the conformance suite is there to find. */
public final class CarelessPlugin implements Plugin {

  private static final Rule LISTED = Rule.warning("careless/odd", "The text has the word odd.");
  private static final Rule FORGOTTEN = Rule.warning("careless/bad", "The text has the word bad.");

  private static void inspect(MarkdownSource source, Diagnostics diagnostics) {
    BasedSequence text = source.document().getChars();
    for (Rule rule : List.of(LISTED, FORGOTTEN)) {
      if (text.indexOf(rule.code().substring("careless/".length())) >= 0) {
        diagnostics.report(Diagnostic.of(rule, source.locationOf(text), "a word"));
      }
    }
  }

  @Override
  public String id() {
    return "careless";
  }

  @Override
  public List<Rule> rules() {
    return List.of(LISTED);
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(
        new MarkdownSyntax(List.of(), CarelessPlugin::inspect),
        NearMiss.of(LISTED, "?!", "\\?!!", "What?!", find -> NearMiss.Advice.of("a", "b")),
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
