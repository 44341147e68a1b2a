package dev.moot.lsp.show;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.lsp.site.SiteView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a site has by a name: debates, claims, people, sources and posts. */
public final class SiteSymbols {

  /** More than anybody looks through. */
  private static final int MOST = 200;

  private final SiteView view;
  private final Located located;
  private final String wanted;
  private final List<WorkspaceSymbol> found = new ArrayList<>();

  /**
   * @param wanted what has to stand in the id or the words of what is found
   */
  public SiteSymbols(SiteView view, Located located, String wanted) {
    this.view = view;
    this.located = located;
    this.wanted = wanted.toLowerCase(Locale.ROOT);
  }

  public List<WorkspaceSymbol> found() {
    for (Debate d : view.debates().values()) {
      add(d.id(), d.title(), SymbolKind.Namespace, "", d.location());
      d.claims().forEach((id, c) -> add(id, c.text(), SymbolKind.Object, d.id(), c.location()));
      d.participants()
          .forEach((id, p) -> add(id, p.name(), SymbolKind.Variable, d.id(), p.location()));
      d.sources()
          .forEach((id, s) -> add(id, s.title().orElse(""), SymbolKind.File, d.id(), s.location()));
    }
    view.linked()
        .ifPresent(
            l -> {
              l.site().posts().forEach(this::add);
              l.site().pages().forEach(this::add);
            });
    return found;
  }

  private void add(Post post) {
    add(post.title(), "", SymbolKind.String, "", post.location());
  }

  private void add(
      String id, String words, SymbolKind kind, String container, SourceLocation place) {
    if (found.size() < MOST
        && (id.toLowerCase(Locale.ROOT).contains(wanted)
            || words.toLowerCase(Locale.ROOT).contains(wanted))) {
      WorkspaceSymbol symbol =
          new WorkspaceSymbol(
              words.isEmpty() ? id : id + ": " + words,
              kind,
              Either.forLeft(located.of(view, place)));
      if (!container.isEmpty()) {
        symbol.setContainerName(container);
      }
      found.add(symbol);
    }
  }
}
