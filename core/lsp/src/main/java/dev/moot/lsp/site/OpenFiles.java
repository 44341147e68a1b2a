package dev.moot.lsp.site;

import dev.moot.engine.roots.Unsaved;
import dev.moot.lsp.text.TextLines;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The files that are open in the editor. Of any thread. */
public final class OpenFiles {

  private final Map<String, OpenFile> files = new ConcurrentHashMap<>();

  /** Takes a file in; empty when it is none of this machine's. */
  public Optional<Path> open(String uri, int version, String text) {
    Optional<Path> path = Addresses.path(uri);
    path.ifPresent(p -> files.put(uri, new OpenFile(uri, p, version, new TextLines(text))));
    return path;
  }

  /** Takes in what was typed; empty when the file is not open. */
  public Optional<Path> change(
      String uri, int version, List<TextDocumentContentChangeEvent> changes) {
    return Optional.ofNullable(
            files.computeIfPresent(uri, (u, file) -> file.after(version, changes)))
        .map(OpenFile::path);
  }

  /** Lets a file go. */
  public Optional<Path> close(String uri) {
    return Optional.ofNullable(files.remove(uri)).map(OpenFile::path);
  }

  public Optional<OpenFile> file(String uri) {
    return Optional.ofNullable(files.get(uri));
  }

  /** That of {@code path}. */
  public Optional<OpenFile> at(Path path) {
    return files.values().stream().filter(f -> f.path().equals(path)).findFirst();
  }

  /** What those in {@code folder} say. */
  Unsaved unsaved(Path folder) {
    Map<String, String> texts = new HashMap<>();
    for (OpenFile file : files.values()) {
      if (file.path().startsWith(folder)) {
        String text = file.lines().text();
        texts.put(
            SiteView.name(folder, file.path()),
            text.startsWith("\uFEFF") ? text.substring(1) : text);
      }
    }
    return new Unsaved(texts);
  }
}
