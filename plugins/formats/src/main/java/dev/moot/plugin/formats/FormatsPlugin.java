package dev.moot.plugin.formats;

import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.plugin.formats.aif.AifExporter;
import dev.moot.plugin.formats.aif.AifImporter;
import dev.moot.plugin.formats.argdown.ArgdownExporter;
import dev.moot.plugin.formats.argdown.ArgdownImporter;
import dev.moot.plugin.formats.carneades.CarneadesImporter;
import dev.moot.plugin.formats.drawing.DotExporter;
import dev.moot.plugin.formats.drawing.GraphmlExporter;
import dev.moot.plugin.formats.forum.ThreadImporter;
import dev.moot.plugin.formats.kialo.KialoExporter;
import dev.moot.plugin.formats.kialo.KialoImporter;
import dev.moot.plugin.formats.linked.JsonldExporter;
import dev.moot.plugin.formats.outline.CueFinder;
import dev.moot.plugin.formats.table.CsvExporter;
import java.util.List;

/** The plugin {@code formats}. */
public final class FormatsPlugin implements Plugin {

  @Override
  public String id() {
    return "formats";
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(
        new ThreadImporter(),
        new KialoImporter(),
        new ArgdownImporter(),
        new AifImporter(),
        new CarneadesImporter(),
        new ArgdownExporter(),
        new KialoExporter(),
        new AifExporter(),
        new GraphmlExporter(),
        new DotExporter(),
        new JsonldExporter(),
        new CsvExporter(),
        new CueFinder());
  }
}
