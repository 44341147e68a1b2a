package dev.moot.plugin.claimlinks;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import java.util.ArrayList;
import java.util.List;

/** Links from prose to claims, each with its split, and to people; the cards of both. */
public final class ClaimLinksPlugin implements Plugin {

  @Override
  public String id() {
    return "claim-links";
  }

  @Override
  public List<Rule> rules() {
    return ClaimLinkRules.ALL;
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    List<Contribution> all = new ArrayList<>(NearLinks.ALL);
    all.add(MarkdownSyntax.of(new ClaimLinksExtension()));
    return all;
  }
}
