package dev.moot.engine;

import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.pipeline.ConfigFile;
import dev.moot.engine.pipeline.Gate;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.repeat.SiteState;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.store.Shelf;
import dev.moot.engine.theme.Themes;
import dev.moot.engine.work.Memory;
import dev.moot.engine.write.OutputWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to build and how.
 *
 * @param site what is taken of which site
 * @param output where to write; {@code _site} in the site's folder when absent
 * @param gate what stops the build
 * @param shelf what the last build left, and where this one leaves what the next can use
 * @param verify whether each file of the output is read, to see that it is as it was written
 */
public record BuildOptions(
    SiteOptions site, Optional<Path> output, Gate gate, Shelf shelf, boolean verify) {

  /** Builds {@code site} into its {@code _site}. */
  public static BuildOptions of(SiteOptions site) {
    return new BuildOptions(site, Optional.empty(), Gate.OF_ERRORS, Shelf.NONE, false);
  }

  /** The same into {@code folder}. */
  public BuildOptions withOutput(Optional<Path> folder) {
    return new BuildOptions(site, folder, gate, shelf, verify);
  }

  /** The same, stopped by what {@code other} says. */
  public BuildOptions withGate(Gate other) {
    return new BuildOptions(site, output, other, shelf, verify);
  }

  /** The same with what the last build left on {@code other}. */
  public BuildOptions withShelf(Shelf other) {
    return new BuildOptions(site, output, gate, other, verify);
  }

  /** The same, which reads each file of the output, or believes the file system. */
  public BuildOptions withVerify(boolean other) {
    return new BuildOptions(site, output, gate, shelf, other);
  }

  /**
   * Where such a build reads and writes.
   *
   * @param installation the folders of Moot itself that it reads
   */
  public SiteState state(List<Path> installation) {
    List<SiteState.Outside> others = new ArrayList<>();
    installation.forEach(folder -> others.add(SiteState.Outside.all(folder)));
    site.sources()
        .ifPresent(f -> others.add(SiteState.Outside.all(f.toAbsolutePath().normalize())));
    for (RootFile file : theme()) {
      others.add(new SiteState.Outside(file.root().folder(), List.of(file.path())));
    }
    Path folder = outputFolder();
    return new SiteState(
        site.folder(), SiteFiles.FOLDERS, folder, OutputWriter.staging(folder), others);
  }

  /** What is read of a theme that lies elsewhere, as far as {@code moot.yaml} names one. */
  private List<RootFile> theme() {
    RootFile moot = site.root().file(SiteConfig.FILE);
    try {
      // Most sites name none, and need not be read twice. What is escaped may say anything.
      String text = moot.text();
      if (!text.contains("theme") && !text.contains("\\")) {
        return List.of();
      }
      return ConfigFile.of(site, Memory.NONE, new DiagnosticLog())
          .map(f -> Themes.read(site.root(), f.config().theme()))
          .orElse(List.of());
    } catch (IOException e) {
      return List.of(); // the build will say so
    }
  }

  /** Where the site is written. */
  public Path outputFolder() {
    return output.orElseGet(() -> site.site().resolve("_site")).toAbsolutePath().normalize();
  }
}
