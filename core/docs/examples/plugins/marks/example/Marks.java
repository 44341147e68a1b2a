package example;

import dev.moot.api.markdown.SpanSyntax;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import java.util.List;

/** {@code ==words==} are marked. */
public final class Marks implements Plugin {

  @Override
  public String id() {
    return "marks";
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(MarkdownSyntax.of(new SpanSyntax('=', 2, "mark")));
  }
}
