package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.write.RefusedException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Refuses what would bring an error into a site that was not there before. */
final class NewErrors {

  private final Pipeline site;
  private final SiteFiles files;

  /**
   * @param files the site as it is
   */
  NewErrors(Pipeline site, SiteFiles files) {
    this.site = site;
    this.files = files;
  }

  /** Does nothing when the site would be {@code then} without an error that it has not by now. */
  void refuse(SiteFiles then) throws RefusedException {
    List<Diagnostic> errors = errors(then);
    if (errors.isEmpty()) {
      return;
    }
    Set<String> before = new HashSet<>();
    errors(files).forEach(e -> before.add(e.location().file() + e.message()));
    for (Diagnostic error : errors) {
      if (before.add(error.location().file() + error.message())) {
        throw new RefusedException(
            "the site would not build with it: " + error.location() + ": " + error.message(),
            error.hint().orElse("choose another name"));
      }
    }
  }

  private List<Diagnostic> errors(SiteFiles then) {
    // Not to be closed: its plugins are those of the run before.
    Pipeline again = site.again(site.moot().file());
    again.link(again.parse(then));
    return again.findings().diagnostics().stream().filter(Diagnostic::isError).toList();
  }
}
