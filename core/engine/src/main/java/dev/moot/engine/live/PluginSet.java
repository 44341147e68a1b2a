package dev.moot.engine.live;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.config.PluginChoice;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.plugin.OwnPlugins;
import dev.moot.engine.plugin.Plugins;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plugins of a site while neither they nor what {@code moot.yaml} says of them changes, and
 * what they make of Markdown. The site's own jars are copied before they are opened, since a build
 * may write over them while pages are rendered.
 */
final class PluginSet implements AutoCloseable {

  private final List<String> choices;
  private final PluginStamps jars;
  private final List<Diagnostic> reported;
  private final Plugins plugins;
  private final MarkdownEngine markdown;
  private final @Nullable Path copies;

  private PluginSet(
      List<String> choices,
      PluginStamps jars,
      List<Diagnostic> reported,
      Plugins plugins,
      MarkdownEngine markdown,
      @Nullable Path copies) {
    this.choices = choices;
    this.jars = jars;
    this.reported = reported;
    this.plugins = plugins;
    this.markdown = markdown;
    this.copies = copies;
  }

  /**
   * Loads what {@code config} asks for.
   *
   * @param jars what lies in the site's own folder
   */
  static PluginSet load(Installation installation, SiteConfig config, PluginStamps jars) {
    DiagnosticLog found = new DiagnosticLog();
    Path copies = jars.isWithoutJars() ? null : jars.copy();
    OwnPlugins own =
        new OwnPlugins(jars.own().folder(), jars.own().code(), Optional.ofNullable(copies));
    Plugins plugins = installation.load(config, Optional.of(own), found);
    MarkdownEngine markdown = new MarkdownEngine(plugins);
    return new PluginSet(wordings(config), jars, found.sorted(), plugins, markdown, copies);
  }

  /** Whether loading again would give the same. */
  boolean isFor(SiteConfig config, PluginStamps now) {
    // What was reported names places in moot.yaml, which may have moved.
    return reported.isEmpty() && choices.equals(wordings(config)) && jars.equals(now);
  }

  private static List<String> wordings(SiteConfig config) {
    return config.plugins().stream().map(PluginChoice::wording).toList();
  }

  List<Diagnostic> reported() {
    return reported;
  }

  Plugins plugins() {
    return plugins;
  }

  /** What these plugins, with their directives and others, make of Markdown. */
  MarkdownEngine markdown(Plugins withDirectives) {
    return withDirectives.templates().all().isEmpty()
        ? markdown
        : new MarkdownEngine(withDirectives);
  }

  /** Closes the jars; to be called when nobody works with them any more. */
  @Override
  public void close() {
    plugins.close();
    if (copies != null) {
      delete(copies);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
