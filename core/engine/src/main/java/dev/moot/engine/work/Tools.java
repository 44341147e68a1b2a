package dev.moot.engine.work;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.plugin.Parts;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.watch.Workers;
import java.util.function.Function;

/**
 * What every stage of one run over a site works with.
 *
 * @param config {@code moot.yaml}
 * @param plugins the plugins in use
 * @param markdown what they make of Markdown
 * @param workers who parses and renders
 * @param memory what was worked out before
 * @param diagnostics where stages report what they find; plugins report there too
 */
public record Tools(
    SiteConfig config,
    Plugins plugins,
    MarkdownEngine markdown,
    Workers workers,
    Memory memory,
    Diagnostics diagnostics) {

  public Tools {
    plugins = plugins.reportingTo(diagnostics);
    markdown = markdown.calling(plugins);
  }

  /** Those of a run that remembers nothing. */
  public static Tools of(SiteConfig config, Plugins plugins, Diagnostics diagnostics) {
    return new Tools(
        config,
        plugins,
        new MarkdownEngine(plugins),
        Workers.ofThisMachine(),
        Memory.NONE,
        diagnostics);
  }

  /** The same for the site with another {@code moot.yaml}; its plugins stay as they are. */
  public Tools with(SiteConfig other) {
    return new Tools(other, plugins, markdown, workers, memory, diagnostics);
  }

  /** The same, with {@code other} as what was worked out before. */
  public Tools with(Memory other) {
    return new Tools(config, plugins, markdown, workers, other, diagnostics);
  }

  /** The same; {@code parts} hears who makes what. */
  public Tools heardBy(Parts parts) {
    return new Tools(config, plugins.heardBy(parts), markdown, workers, memory, diagnostics);
  }

  /** The same, reporting to {@code other}. */
  public Tools reportingTo(Diagnostics other) {
    if (other == diagnostics) {
      return this;
    }
    return new Tools(config, plugins, markdown, workers, memory, other);
  }

  /** What the memory has, see {@link Memory#recall}; {@code work} is done with the tools given. */
  public <R> R recall(Class<R> kind, String name, Object input, Function<Tools, R> work) {
    return memory.recall(kind, name, input, diagnostics, d -> work.apply(reportingTo(d)));
  }
}
