package dev.moot.engine.link.export;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.plugin.Exporter;
import dev.moot.engine.plugin.Plugins;

/**
 * A debate in the form of another program.
 *
 * @param debate id of the debate
 * @param name what people call the format
 * @param permalink where it is
 * @param at where the format is asked for
 * @param exporter what makes it
 */
public record PlacedExport(
    String debate,
    String name,
    Permalink permalink,
    SourceLocation at,
    Plugins.Owned<Exporter> exporter) {

  /** What messages call it. */
  public String owner() {
    return "the " + name + " file of debate `" + debate + "`";
  }
}
