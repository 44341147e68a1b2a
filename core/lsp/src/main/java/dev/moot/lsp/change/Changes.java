package dev.moot.lsp.change;

import dev.moot.lsp.site.Addresses;
import dev.moot.lsp.site.OpenFile;
import dev.moot.lsp.site.OpenFiles;
import dev.moot.lsp.site.SiteView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Changes of files as an editor takes them.
 *
 * @param files the files that are open, which go by the editor's addresses and numbers
 * @param versioned whether the editor takes changes that say which state of a file they are for
 */
public record Changes(OpenFiles files, boolean versioned) {

  /** A change of one file. */
  public WorkspaceEdit of(SiteView view, String name, TextEdit... edits) {
    return of(view, Map.of(name, List.of(edits)));
  }

  /**
   * A change of several.
   *
   * @param edits by the names that the site has for the files
   */
  public WorkspaceEdit of(SiteView view, Map<String, List<TextEdit>> edits) {
    WorkspaceEdit change = new WorkspaceEdit();
    if (versioned) {
      List<Either<TextDocumentEdit, ResourceOperation>> all = new ArrayList<>();
      edits.forEach(
          (name, list) -> {
            Optional<OpenFile> open = files.at(view.path(name));
            VersionedTextDocumentIdentifier file =
                new VersionedTextDocumentIdentifier(uri(view, name), null);
            open.map(OpenFile::version).ifPresent(file::setVersion);
            all.add(
                Either.forLeft(
                    new TextDocumentEdit(
                        file,
                        list.stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList())));
          });
      change.setDocumentChanges(all);
    } else {
      Map<String, List<TextEdit>> all = new LinkedHashMap<>();
      edits.forEach((name, list) -> all.put(uri(view, name), list));
      change.setChanges(all);
    }
    return change;
  }

  private String uri(SiteView view, String name) {
    Path path = view.path(name);
    return files.at(path).map(OpenFile::uri).orElseGet(() -> Addresses.uri(path));
  }
}
