package dev.moot.engine;

import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Exporter;
import dev.moot.api.plugin.Importer;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.pipeline.ConfigFile;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.work.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The formats that the plugins of a site read and write; without a site, the shipped ones. */
public final class SiteFormats {

  private SiteFormats() {}

  /** What {@code import} reads, sorted. */
  public static List<String> imported(Installation installation, Path site) {
    return names(installation, site, Importer.class, Importer::format);
  }

  /** What {@code export} and {@code exports:} write, sorted. */
  public static List<String> exported(Installation installation, Path site) {
    return names(installation, site, Exporter.class, Exporter::format);
  }

  private static <C extends Contribution> List<String> names(
      Installation installation, Path site, Class<C> kind, Function<C, String> format) {
    try (Plugins plugins = plugins(installation, SiteOptions.of(site))) {
      return plugins.all(kind).stream()
          .map(o -> format.apply(o.contribution()))
          .sorted()
          .distinct()
          .toList();
    }
  }

  /** The plugins of the site that {@code options} name; what is wrong with it is left aside. */
  static Plugins plugins(Installation installation, SiteOptions options) {
    DiagnosticLog unread = new DiagnosticLog();
    Optional<SiteConfig> config =
        ConfigFile.of(options, Memory.NONE, unread).map(ConfigFile::config);
    return installation.load(
        config.orElseGet(() -> new ConfigReader(unread).read("title: x\n", Optional.empty())),
        config.isPresent() ? Optional.of(options.plugins()) : Optional.empty(),
        unread);
  }
}
