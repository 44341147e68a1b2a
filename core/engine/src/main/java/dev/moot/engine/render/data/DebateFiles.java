package dev.moot.engine.render.data;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.DerivedFields;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.Planned;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.trace.AskedSite;
import dev.moot.engine.trace.Making;
import dev.moot.engine.work.Amount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The debates of a site as data, with what plugins compute of them. */
public final class DebateFiles {

  private final Site site;
  private final Plugins plugins;
  private final Scope.Shared all;

  /**
   * @param site the site with its texts as they are typed, which data keeps
   */
  public DebateFiles(Site site, Plugins plugins, Scope.Shared shared) {
    this.site = site;
    this.plugins = plugins;
    this.all = shared;
  }

  /** A file for each debate. */
  public List<Planned<OutputFile>> files() {
    return site.debates().stream()
        .map(
            d ->
                new Planned<>(
                    CorePages.json(d), d.location(), () -> Amount.of(d), making -> file(d, making)))
        .toList();
  }

  private OutputFile file(Debate debate, Making making) {
    Site asked = new AskedSite(site, making.reads(), true);
    Debate typed = asked.debate(debate.id()).orElseThrow();
    return new DebateJson(typed, asked, derived(debate, making)).file();
  }

  private SortedMap<String, Map<String, ?>> derived(Debate debate, Making making) {
    Scope.Shared shared = all.in(making);
    Plugins called = plugins.reportingTo(making.diagnostics());
    SortedMap<String, Map<String, ?>> derived = new TreeMap<>();
    Debate shown = shared.site().debate(debate.id()).orElseThrow();
    Scope scope = Scope.ofPage(shared, CorePages.json(debate), debate.location());
    for (Plugins.Owned<DerivedFields> owned : plugins.all(DerivedFields.class)) {
      Map<String, Object> fields =
          called.call(
              owned.plugin(),
              debate.location(),
              Map.of(),
              () -> new LinkedHashMap<>(owned.contribution().fields(shown, scope)));
      if (!fields.isEmpty()) {
        derived.put(owned.plugin().id(), fields);
      }
    }
    return derived;
  }
}
