package dev.moot.lsp.complete;

import dev.moot.lsp.site.OpenFile;
import dev.moot.lsp.site.SiteView;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;

/**
 * What a writer may want to type next.
 *
 * @param snippets whether the editor knows snippets
 */
public record Completion(boolean snippets) {

  /** That at {@code position} of {@code file}, a file of the site. */
  public CompletionList at(SiteView view, OpenFile file, Position position) {
    String name = view.name(file.path());
    int cursor = file.lines().offset(position);
    Optional<CompletionList> found =
        name.endsWith(".md")
            ? new ProseCompletion(view, name, file.lines(), debates(view, name), snippets)
                .at(cursor)
            : Optional.empty();
    return found.orElseGet(() -> new CompletionList(List.of()));
  }

  /** The debates that the front matter of a post names, as it was when it could be read last. */
  private static List<String> debates(SiteView view, String name) {
    return view.parsed().stream()
        .flatMap(p -> p.posts().stream())
        .filter(p -> p.file().path().equals(name))
        .findFirst()
        .map(p -> p.post().debates())
        .orElse(List.of());
  }
}
