package dev.moot.bench;

import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.render.SitePlan;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.store.Shelf;
import dev.moot.engine.write.KnownOutput;
import dev.moot.engine.write.OutputWriter;
import dev.moot.engine.write.OutputWriting;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.WriteReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A site, what each stage of its build left, and each stage to be done again. */
final class Stages implements AutoCloseable {

  private final Path folder;
  private final Pipeline pipeline;
  private final SiteFiles files;
  private final ParsedSite parsed;
  private final LinkedSite linked;

  private Stages(Path folder, Pipeline pipeline) {
    this.folder = folder;
    this.pipeline = pipeline;
    this.files = pipeline.read();
    this.parsed = pipeline.parse(files);
    this.linked = pipeline.link(parsed);
  }

  /** Takes the site in {@code folder} through the stages, with the product that is measured. */
  static Stages of(Path folder) throws IOException {
    String home = System.getProperty("moot.home");
    if (home == null) {
      throw new IllegalStateException("-Dmoot.home names the folder of the product to measure");
    }
    try {
      return new Stages(
          folder,
          Pipeline.open(
              Installation.in(Path.of(home), "0.1.0"),
              SiteOptions.of(folder),
              BuildListener.SILENT));
    } catch (RefusedException e) {
      throw new IllegalStateException(e);
    }
  }

  LinkedSite linked() {
    return linked;
  }

  SiteFiles read() {
    return pipeline.read();
  }

  ParsedSite parse() {
    return pipeline.parse(files);
  }

  LinkedSite link() {
    return pipeline.link(parsed);
  }

  /** With the theme read anew, so that no page is remembered. */
  SitePlan plan() {
    return pipeline.plan(linked).orElseThrow();
  }

  /** Every file of the site. */
  List<OutputFile> render() {
    List<OutputFile> files = Collections.synchronizedList(new ArrayList<>());
    pipeline.render(linked, files::add, Shelf.NONE);
    return files;
  }

  /** Writes the files into the site's output. */
  WriteReport write(List<OutputFile> files) throws IOException {
    OutputWriter writer = new OutputWriter(folder, "", folder.resolve("_site"));
    try (OutputWriting writing = writer.begin(KnownOutput.NOTHING, () -> false, () -> {})) {
      files.forEach(writing::add);
      return writing.finish();
    } catch (RefusedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    pipeline.close();
  }
}
