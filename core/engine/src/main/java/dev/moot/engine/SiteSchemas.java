package dev.moot.engine;

import dev.moot.engine.config.PluginChoice;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.config.ThemeChoice;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.pipeline.ConfigFile;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.DescribedPlugin;
import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.Root;
import dev.moot.engine.schema.SchemaKind;
import dev.moot.engine.theme.FoundTheme;
import dev.moot.engine.work.Memory;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.yaml.Shape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schemas of one site's files, with the keys of the plugins and the theme it uses. A site
 * that is broken has schemas too, since that is when its writer wants an editor's help; what is
 * wrong with it is for {@link SiteBuilder} to say.
 */
public final class SiteSchemas {

  private final List<DescribedPlugin> plugins;
  private final Optional<Shape> options;

  private SiteSchemas(List<DescribedPlugin> plugins, Optional<Shape> options) {
    this.plugins = plugins;
    this.options = options;
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
    Optional<SiteConfig> config =
        ConfigFile.of(options, Memory.NONE, unread).map(ConfigFile::config);
    List<PluginChoice> choices = config.map(SiteConfig::plugins).orElse(List.of());
    ThemeChoice theme = config.map(SiteConfig::theme).orElse(ThemeChoice.UNSAID);
    return new SiteSchemas(
        installation.describe(choices, Optional.of(options.plugins()), unread),
        installation.themes(options).find(theme, unread).map(FoundTheme::optionsShape));
  }

  /** One schema as JSON. */
  public String json(SchemaKind kind) {
    return kind.json(plugins, options);
  }

  /**
   * Where editors look for those of {@code site}.
   *
   * @throws RefusedException when a link leads there that leads out of the site
   */
  public static Path folder(Path site) throws RefusedException {
    String name = ".moot/schemas";
    Optional<LinkRefusal> refusal = Root.ofSite(site).file(name).refusal();
    if (refusal.isPresent()) {
      throw new RefusedException(name + ": " + refusal.get().message(), refusal.get().hint());
    }
    return site.resolve(name);
  }

  /** Writes all of them into {@code folder}. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (SchemaKind kind : SchemaKind.values()) {
      Files.writeString(
          folder.resolve(kind.fileName()),
          json(kind),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE,
          LinkOption.NOFOLLOW_LINKS);
    }
  }
}
