package dev.moot.engine.pipeline;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.read.ContentReader;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.work.Memory;
import java.util.Optional;

/**
 * The configuration of a site, which every run begins with.
 *
 * @param file {@code moot.yaml}
 * @param config what it says
 */
public record ConfigFile(SourceFile file, SiteConfig config) {

  /** That of the site that {@code options} name; empty when it is not there or cannot be read. */
  public static Optional<ConfigFile> of(
      SiteOptions options, Memory memory, Diagnostics diagnostics) {
    return new ContentReader(options.root(), memory, diagnostics)
        .text(SiteConfig.FILE)
        .map(file -> read(file, options.url(), diagnostics));
  }

  /** What {@code file} says, with {@code url} in place of its own. */
  static ConfigFile read(SourceFile file, Optional<String> url, Diagnostics diagnostics) {
    return new ConfigFile(file, new ConfigReader(diagnostics).read(file.text(), url));
  }
}
