package dev.moot.engine;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Exporter;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import dev.moot.engine.write.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the plugin for a format, by its name or by what a file says. */
final class FormatChoice {

  private final Plugins plugins;

  FormatChoice(Plugins plugins) {
    this.plugins = plugins;
  }

  /** The importer whose format is called {@code wanted}, if one is. */
  Optional<Plugins.Owned<Importer>> importer(Optional<String> wanted) throws RefusedException {
    return wanted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            named(wanted.get(), plugins.all(Importer.class), Importer::format, "imports"));
  }

  /** The exporter whose format is called {@code wanted}. */
  Plugins.Owned<Exporter> exporter(String wanted) throws RefusedException {
    return named(wanted, plugins.all(Exporter.class), Exporter::format, "exports");
  }

  /** The only importer that {@code request} fits. */
  Plugins.Owned<Importer> fitting(ImportRequest request) throws RefusedException {
    List<Plugins.Owned<Importer>> all = plugins.all(Importer.class);
    List<Plugins.Owned<Importer>> fitting =
        all.stream()
            .filter(
                i ->
                    SiteCalls.reading(plugins, request.text())
                        .call(
                            i.plugin(),
                            SourceLocation.ofFile(request.file()),
                            false,
                            () -> i.contribution().fits(request)))
            .toList();
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    throw new RefusedException(
        "it cannot be told which format " + request.file() + " has",
        "say which one: " + names(fitting.isEmpty() ? all : fitting, Importer::format));
  }

  /** The one of {@code all} whose format is called {@code wanted}. */
  private <C extends Contribution> Plugins.Owned<C> named(
      String wanted, List<Plugins.Owned<C>> all, Function<C, String> format, String does)
      throws RefusedException {
    List<Plugins.Owned<C>> found =
        all.stream().filter(o -> called(o, format).equals(wanted)).toList();
    if (found.size() > 1) {
      String other = found.get(1).plugin().id();
      throw new RefusedException(
          "the plugins `"
              + found.get(0).plugin().id()
              + "` and `"
              + other
              + "` both want `"
              + wanted
              + "`",
          "switch one of them off: `plugins: {" + other + ": false}`");
    }
    if (found.isEmpty()) {
      List<String> known =
          all.stream().map(o -> called(o, format)).filter(n -> !n.isEmpty()).toList();
      throw new RefusedException(
          "no plugin of this site " + does + " `" + wanted + "`",
          Nearest.to(wanted, known)
              .map(n -> "did you mean `" + n + "`?")
              .orElseGet(() -> known.isEmpty() ? "there is none" : names(all, format)));
    }
    return found.get(0);
  }

  private <C extends Contribution> String names(
      List<Plugins.Owned<C>> all, Function<C, String> format) {
    return String.join(
        ", ", all.stream().map(o -> called(o, format)).filter(n -> !n.isEmpty()).sorted().toList());
  }

  /** What the format of {@code owned} is called; nothing where it cannot say. */
  private <C extends Contribution> String called(
      Plugins.Owned<C> owned, Function<C, String> format) {
    return SiteCalls.asking(plugins)
        .call(owned.plugin(), owned.plugin().place(), "", () -> format.apply(owned.contribution()));
  }
}
