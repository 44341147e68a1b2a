package dev.moot.engine.render.page;

import dev.moot.api.render.Medium;
import dev.moot.engine.address.WebAddress;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.markdown.CoreMessage;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.PostEntry;
import java.util.List;
import java.util.Optional;

/** The page for what is not found. */
record NotFoundPage(PageParts parts) implements Page {

  /**
   * What it shows.
   *
   * @param posts all digests, newest first
   */
  public record View(List<PostEntry> posts) {}

  @Override
  public String layout() {
    return "404";
  }

  @Override
  public String title() {
    String title = parts.words(CoreMessage.TITLE_404.key());
    return title.equals(CoreMessage.TITLE_404.key()) ? layout() : title;
  }

  /** It can be served under any path, so its links start at the site's base. */
  @Override
  public Scope scope(Scope.Shared shared, PlacedPage placed) {
    String base =
        shared
            .site()
            .settings()
            .url()
            .flatMap(WebAddress::of)
            .map(a -> a.uri().getRawPath())
            .orElse("/");
    return new Scope(
        shared,
        placed.permalink(),
        Medium.PAGE,
        Optional.empty(),
        placed.place(),
        target -> base + target.encoded().substring(1));
  }

  @Override
  public View view(Scope scope) {
    return new View(parts.entries(parts.site().posts()));
  }
}
