package dev.moot.engine;

import dev.moot.engine.config.PluginChoice;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.pipeline.ConfigFile;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.DescribedPlugin;
import dev.moot.engine.schema.SchemaKind;
import dev.moot.engine.work.Memory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The JSON Schemas of one site's files, with the keys of the plugins it uses. A site that is broken
 * has schemas too, since that is when its writer wants an editor's help; what is wrong with it is
 * for {@link SiteBuilder} to say.
 */
public final class SiteSchemas {

  private final List<DescribedPlugin> plugins;

  private SiteSchemas(List<DescribedPlugin> plugins) {
    this.plugins = plugins;
  }

  /**
   * The schemas for {@code site}; for a folder without a {@code moot.yaml}, those with the shipped
   * plugins.
   *
   * @param safe whether only shipped plugins are used
   */
  public static SiteSchemas of(Installation installation, Path site, boolean safe) {
    SiteOptions options = SiteOptions.of(site).withSafe(safe);
    DiagnosticLog unread = new DiagnosticLog();
    List<PluginChoice> choices =
        ConfigFile.of(options, Memory.NONE, unread)
            .map(moot -> moot.config().plugins())
            .orElse(List.of());
    return new SiteSchemas(installation.describe(choices, options.plugins(), unread));
  }

  /** One schema as JSON. */
  public String json(SchemaKind kind) {
    return kind.json(plugins);
  }

  /** Writes all of them into {@code folder}. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (SchemaKind kind : SchemaKind.values()) {
      Files.writeString(folder.resolve(kind.fileName()), json(kind), StandardCharsets.UTF_8);
    }
  }
}
