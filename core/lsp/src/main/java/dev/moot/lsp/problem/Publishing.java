package dev.moot.lsp.problem;

import dev.moot.lsp.site.OpenFile;
import dev.moot.lsp.site.OpenFiles;
import dev.moot.lsp.site.SiteView;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/**
 * Sends an editor what is wrong with its sites: of each file that something else is wrong with than
 * before, of one with which nothing is wrong any more too. Of any thread.
 */
public final class Publishing {

  private final OpenFiles files;
  private final Consumer<PublishDiagnosticsParams> editor;
  private final Map<Path, Map<String, List<Diagnostic>>> sent = new HashMap<>();

  public Publishing(OpenFiles files, Consumer<PublishDiagnosticsParams> editor) {
    this.files = files;
    this.editor = editor;
  }

  /** Sends what is wrong with {@code view}. */
  public synchronized void publish(SiteView view) {
    Map<String, List<Diagnostic>> now = new Problems(view, files).byFile();
    Map<String, List<Diagnostic>> before = sent.getOrDefault(view.folder(), Map.of());
    Set<String> uris = new TreeSet<>(now.keySet());
    uris.addAll(before.keySet());
    for (String uri : uris) {
      List<Diagnostic> found = now.getOrDefault(uri, List.of());
      if (!found.equals(before.getOrDefault(uri, List.of()))) {
        PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, found);
        files.file(uri).map(OpenFile::version).ifPresent(params::setVersion);
        editor.accept(params);
      }
    }
    sent.put(view.folder(), now);
  }
}
