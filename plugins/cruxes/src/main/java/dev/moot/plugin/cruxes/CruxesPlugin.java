package dev.moot.plugin.cruxes;

import static dev.moot.api.plugin.Directive.Attribute.crux;
import static dev.moot.api.plugin.Directive.Attribute.debate;
import static dev.moot.api.plugin.Directive.Attribute.text;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.markdown.MarkdownSource;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Directive;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.plugin.PageContributor;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.plugin.cruxes.explain.CruxExplainer;
import dev.moot.plugin.cruxes.explain.DerivedJson;
import dev.moot.plugin.cruxes.frame.ApxExporter;
import dev.moot.plugin.cruxes.frame.TgfExporter;
import dev.moot.plugin.cruxes.pair.ComparePage;
import dev.moot.plugin.cruxes.pair.PairLinks;
import dev.moot.plugin.cruxes.pair.PairPages;
import java.util.List;

/**
 * Crux cards, summaries, the stance matrix, what would change whose mind, and the page of all
 * cruxes.
 */
public final class CruxesPlugin implements Plugin {

  @Override
  public String id() {
    return "cruxes";
  }

  @Override
  public List<Rule> rules() {
    return List.of(
        LabelCheck.FAILED_TEST,
        EmbedCheck.UNKNOWN_PART,
        SummaryCheck.UNKNOWN_FORM,
        SummaryCheck.TOLD_TWICE);
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(
        Directive.of("crux", CruxCard::render, crux("claim").must()),
        Directive.of(
            "crux-summary", CruxSummary::render, debate("debate").must(), text(CruxSummary.FORM)),
        new MarkdownSyntax(List.of(new CruxesExtension()), CruxesPlugin::inspect),
        Directive.of("stances", StanceMatrix::render, debate("debate").must()),
        Directive.of("expectations", ExpectationList::render, debate("debate").must()),
        new CruxIndex(),
        new CruxFrames(),
        new ClaimCruxes(),
        new PairPages(),
        new ComparePage(),
        new PairLinks(),
        (PageContributor) CruxSummary::values,
        new CruxExplainer(),
        new TgfExporter(),
        new ApxExporter(),
        new LabelCheck(),
        new DerivedJson());
  }

  private static void inspect(MarkdownSource source, Diagnostics diagnostics) {
    EmbedCheck.inspect(source, diagnostics);
    SummaryCheck.inspect(source, diagnostics);
  }
}
