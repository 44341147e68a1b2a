package dev.moot.lsp.problem;

import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.read.SiteFiles;
import dev.moot.lsp.site.Addresses;
import dev.moot.lsp.site.OpenFiles;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.Places;
import dev.moot.lsp.text.TextLines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/** What is wrong with a site, file by file, in the words that {@code moot check} prints. */
public final class Problems {

  /** Who says it. */
  public static final String SOURCE = "moot";

  private final SiteView view;
  private final OpenFiles files;
  private final Map<String, TextLines> lines = new HashMap<>();

  public Problems(SiteView view, OpenFiles files) {
    this.view = view;
    this.files = files;
  }

  /** By the addresses of the files. */
  public Map<String, List<Diagnostic>> byFile() {
    Map<String, List<Diagnostic>> all = new TreeMap<>();
    view.problems()
        .forEach(
            p ->
                all.computeIfAbsent(uri(fileOf(p.location().file())), u -> new ArrayList<>())
                    .add(shown(p)));
    return all;
  }

  /** One of them as editors show it. */
  public Diagnostic shown(dev.moot.api.diagnostic.Diagnostic problem) {
    Diagnostic shown = new Diagnostic();
    String file = fileOf(problem.location().file());
    shown.setRange(Places.of(problem.location(), lines(file)));
    shown.setSeverity(severity(problem));
    shown.setCode(problem.code());
    shown.setSource(SOURCE);
    shown.setMessage(problem.message() + problem.hint().map(hint -> "\n" + hint).orElse(""));
    if (!problem.related().isEmpty()) {
      shown.setRelatedInformation(problem.related().stream().map(this::related).toList());
    }
    return shown;
  }

  private DiagnosticRelatedInformation related(RelatedPlace related) {
    String file = fileOf(related.location().file());
    return new DiagnosticRelatedInformation(
        new Location(uri(file), Places.of(related.location(), lines(file))), related.note());
  }

  private TextLines lines(String file) {
    return lines.computeIfAbsent(file, view::lines);
  }

  /** What is said of a folder is shown where a site says what it is. */
  private static String fileOf(String file) {
    return SiteFiles.FOLDERS.contains(file) ? SiteConfig.FILE : file;
  }

  private String uri(String file) {
    Path path = view.path(file);
    return files.at(path).map(f -> f.uri()).orElseGet(() -> Addresses.uri(path));
  }

  private static DiagnosticSeverity severity(dev.moot.api.diagnostic.Diagnostic problem) {
    return switch (problem.severity()) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      default -> DiagnosticSeverity.Information;
    };
  }
}
