package dev.moot.lsp.name;

import dev.moot.lsp.site.SiteView;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of each site as it was seen last, looked up once for each state of it. */
public final class LatestNames {

  private record Known(SiteView view, NameIndex index) {}

  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /** The names of {@code view}. */
  public NameIndex of(SiteView view) {
    return known
        .compute(
            view.folder(),
            (folder, last) ->
                last != null && last.view() == view ? last : new Known(view, new NameIndex(view)))
        .index();
  }
}
