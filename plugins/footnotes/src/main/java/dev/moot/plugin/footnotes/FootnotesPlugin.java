package dev.moot.plugin.footnotes;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import java.util.ArrayList;
import java.util.List;

/** Numbered notes with a way back. */
public final class FootnotesPlugin implements Plugin {

  @Override
  public String id() {
    return "footnotes";
  }

  @Override
  public List<Rule> rules() {
    return FootnoteRules.ALL;
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    List<Contribution> all = new ArrayList<>(NearMarks.ALL);
    all.add(new MarkdownSyntax(List.of(new FootnotesExtension()), FootnoteCheck::inspect));
    return all;
  }
}
