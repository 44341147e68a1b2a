package dev.moot.engine.render.data;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.export.PlacedExport;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.Planned;
import dev.moot.engine.trace.AskedSite;
import dev.moot.engine.trace.Making;
import dev.moot.engine.work.Amount;
import java.util.List;

/** The debates of a site in the forms of other programs. */
public final class ExportFiles {

  private final LinkedSite linked;
  private final Plugins plugins;

  public ExportFiles(LinkedSite linked, Plugins plugins) {
    this.linked = linked;
    this.plugins = plugins;
  }

  /** A file for each debate in each form. */
  public List<Planned<OutputFile>> files() {
    return linked.exports().stream().map(this::planned).toList();
  }

  private Planned<OutputFile> planned(PlacedExport export) {
    Debate debate = linked.site().debate(export.debate()).orElseThrow();
    return new Planned<>(
        export.permalink(), debate.location(), () -> Amount.of(debate), m -> file(export, m));
  }

  private OutputFile file(PlacedExport export, Making making) {
    Site asked = new AskedSite(linked.site(), making.reads(), true);
    Debate typed = asked.debate(export.debate()).orElseThrow();
    String text =
        plugins
            .reportingTo(making.diagnostics())
            .call(
                export.exporter().plugin(),
                typed.location(),
                "",
                () -> export.exporter().contribution().export(typed, asked).text());
    return OutputFile.text(export.permalink().outputFile(), text);
  }
}
