package dev.moot.engine.render.page;

import dev.moot.api.model.Permalink;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.config.MenuTarget.Section;
import dev.moot.engine.config.SitePlace;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.LinkedSite.MenuLink;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.render.view.MenuEntry;
import java.util.List;
import java.util.Optional;

/**
 * What entries of the menu are called: as {@code moot.yaml} says; else lists and pages of plugins
 * by the theme's word for them, {@code nav.<word>}, and everything else by its title.
 *
 * @param parts what pages are made of
 */
record Menu(LinkedSite linked, PageParts parts) {

  Optional<List<MenuEntry>> entries() {
    return linked.menu().map(all -> all.stream().map(this::entry).toList());
  }

  private MenuEntry entry(MenuLink link) {
    Optional<Permalink> page = link.place().map(SitePlace::page);
    Optional<String> message =
        link.title().isPresent() ? Optional.empty() : page.flatMap(this::message);
    return new MenuEntry(
        link.title()
            .or(() -> message.map(parts::words))
            .or(() -> page.map(this::title))
            .orElseGet(() -> host(link.url())),
        message,
        page,
        link.place().map(SitePlace::fragment).orElse(""),
        link.url());
  }

  private Optional<String> message(Permalink page) {
    boolean isOwn =
        placed(page)
            .map(PlacedPage::subject)
            .filter(s -> !(s instanceof PageSubject.OfIndex || s instanceof PageSubject.Home))
            .isPresent();
    String path = page.path();
    String word =
        page.equals(Permalink.HOME) ? Section.DIGESTS : path.replaceAll("^/|/$|\\.[^.]*$", "");
    String key = "nav." + word;
    return isOwn || parts.words(key).equals(key) ? Optional.empty() : Optional.of(key);
  }

  private String title(Permalink page) {
    return placed(page)
        .map(p -> new PageKinds(parts).of(p).title())
        .or(() -> generated(page).map(g -> parts.words(g.title(), g.names().toArray())))
        .orElseGet(() -> page.path().substring(page.path().lastIndexOf('/') + 1));
  }

  private Optional<PlacedPage> placed(Permalink page) {
    return linked.pages().stream().filter(p -> p.permalink().equals(page)).findFirst();
  }

  private Optional<GeneratedPage> generated(Permalink page) {
    return linked.generated().stream()
        .map(LinkedSite.OwnedPage::page)
        .filter(p -> p.permalink().equals(page))
        .findFirst();
  }

  private static String host(String url) {
    return url.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("[/?#].*$", "");
  }
}
