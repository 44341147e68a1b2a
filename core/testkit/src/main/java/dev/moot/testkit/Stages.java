package dev.moot.testkit;

import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.ConfigFile;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.render.output.OutputSink;
import dev.moot.engine.store.Shelf;
import dev.moot.engine.watch.Limit;
import dev.moot.engine.watch.Workers;
import dev.moot.engine.work.Memory;
import dev.moot.engine.work.Tools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The stages of a build with plugins that stay loaded from one site to the next, and with as many
 * threads as are asked for. Nothing is written.
 */
final class Stages implements AutoCloseable {

  private final Plugins plugins;
  private final int threads;

  private Stages(Plugins plugins, int threads) {
    this.plugins = plugins;
    this.threads = threads;
  }

  /** Loads the plugins that {@code site} uses. */
  static Stages with(int threads, TestSite site) {
    SiteOptions options = SiteOptions.of(site.folder());
    DiagnosticLog log = new DiagnosticLog();
    return new Stages(
        site.installation().load(config(site, log).config(), Optional.of(options.plugins()), log),
        threads);
  }

  private static ConfigFile config(TestSite site, DiagnosticLog log) {
    try {
      site.writeFiles();
    } catch (IOException e) {
      throw new UncheckedIOException("the test site cannot be written", e);
    }
    return ConfigFile.of(SiteOptions.of(site.folder()), Memory.NONE, log).orElseThrow();
  }

  /** What a build of {@code site} would write, but for files that are copied. */
  Map<String, String> files(TestSite site) {
    DiagnosticLog log = new DiagnosticLog();
    ConfigFile moot = config(site, log);
    Tools tools =
        new Tools(
            moot.config(),
            plugins,
            new MarkdownEngine(plugins),
            new Workers(threads, Limit.USUAL),
            Memory.NONE,
            log);
    Pipeline pipeline =
        new Pipeline(
            site.installation(),
            SiteOptions.of(site.folder()),
            moot,
            tools,
            log,
            BuildListener.SILENT);
    Map<String, String> files = new ConcurrentSkipListMap<>();
    OutputSink sink =
        file ->
            file.bytes()
                .ifPresent(b -> files.put(file.path(), new String(b, StandardCharsets.UTF_8)));
    pipeline.render(pipeline.link(pipeline.parse(pipeline.read())), sink, Shelf.NONE);
    return files;
  }

  @Override
  public void close() {
    plugins.close();
  }
}
