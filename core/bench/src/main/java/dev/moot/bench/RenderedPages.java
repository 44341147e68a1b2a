package dev.moot.bench;

import dev.moot.engine.render.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole site rendered, and no output. */
@State(Scope.Benchmark)
public class RenderedPages {

  List<OutputFile> files;

  /** Renders all. */
  @Setup
  public void render(StagedSite site) {
    files = site.stages.render();
  }

  /** Takes the output away, before each measurement. */
  @Setup(Level.Invocation)
  public void clear(StagedSite site) throws IOException {
    Path output = site.folder.resolve("_site");
    if (Files.exists(output)) {
      StagedSite.delete(output);
    }
  }
}
