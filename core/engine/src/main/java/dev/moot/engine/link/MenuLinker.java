package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.model.Permalink;
import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.config.MenuItem;
import dev.moot.engine.config.MenuTarget;
import dev.moot.engine.config.MenuTarget.Section;
import dev.moot.engine.config.SitePlace;
import dev.moot.engine.link.LinkedSite.MenuLink;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.rule.LinkRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks up where entries of the menu lead. A section with nothing in it has no entry until there is
 * something; so has that of a plugin without a page.
 */
final class MenuLinker {

  private final LinkTargets targets;
  private final Permalinks permalinks;
  private final Map<Permalink, SitePlace> redirects;
  private final Optional<List<MenuItem>> menu;
  private final Set<String> sections = new TreeSet<>();
  private final Diagnostics diagnostics;

  MenuLinker(
      LinkTargets targets,
      Permalinks permalinks,
      Map<Permalink, SitePlace> redirects,
      Optional<List<MenuItem>> menu,
      Plugins plugins,
      Diagnostics diagnostics) {
    this.targets = targets;
    this.permalinks = permalinks;
    this.redirects = redirects;
    this.menu = menu;
    this.diagnostics = diagnostics;
    sections.add(Section.DIGESTS);
    for (Index index : Index.values()) {
      sections.add(index.word());
    }
    plugins.loaded().stream().map(LoadedPlugin::id).forEach(sections::add);
  }

  /** The entries that lead to something, in order; absent where the theme decides. */
  Optional<List<MenuLink>> link() {
    return menu.map(this::link);
  }

  private List<MenuLink> link(List<MenuItem> items) {
    List<MenuLink> links = new ArrayList<>();
    for (MenuItem item : items) {
      MenuTarget to = item.to();
      if (to instanceof MenuTarget.Elsewhere elsewhere) {
        links.add(new MenuLink(item.title(), Optional.empty(), elsewhere.url()));
      } else {
        SitePlace place = place(to);
        if (permalinks.shows(place.page())) {
          links.add(new MenuLink(item.title(), Optional.of(place), ""));
        } else if (!permalinks.has(place.page())) {
          explain(item, place.page());
        }
      }
    }
    return links;
  }

  /** Where {@code to} is, or where its redirect leads. */
  private SitePlace place(MenuTarget to) {
    if (to instanceof Section section) {
      return new SitePlace(
          section.word().equals(Section.DIGESTS) ? Permalink.HOME : Permalink.page(section.word()),
          "");
    }
    SitePlace typed = ((MenuTarget.OnSite) to).place();
    // A page is found without its slash too; what ends in none may be a file.
    Permalink page =
        typed.page().isPage() || permalinks.has(typed.page())
            ? typed.page()
            : new Permalink(typed.page() + "/");
    return redirects.getOrDefault(page, new SitePlace(page, typed.fragment()));
  }

  private void explain(MenuItem item, Permalink missing) {
    Optional<Unpublished> unpublished = targets.unpublishedAt(missing);
    if (unpublished.isPresent()) {
      Unpublished end = unpublished.get();
      report(item, "the menu leads to " + missing + ", which " + end.state(), end.hint());
    } else if (item.to() instanceof Section section) {
      explain(item, section.word());
    } else {
      report(
          item,
          "the menu leads to " + missing + ", where the site has nothing",
          permalinks
              .nearest(missing)
              .map(near -> "did you mean `" + near + "`?")
              .orElse("name a page of the site"));
    }
  }

  private void explain(MenuItem item, String word) {
    if (word.equals(Index.FAIRNESS.word())) {
      report(item, "the site has no page `fairness`", "`fairness-page: true` adds it");
    } else if (!sections.contains(word)) {
      report(
          item,
          "the site has no section `" + word + "`",
          Nearest.to(word, words())
              .map(near -> "did you mean `" + near + "`?")
              .orElse("write `claims`, `people`, or the path of a page: `/about/`"));
    }
  }

  /** What can be called by one word: sections, and pages at the top. */
  private Set<String> words() {
    Set<String> words = new TreeSet<>(sections);
    for (String path : permalinks.paths()) {
      if (path.indexOf('/', 1) == path.length() - 1 && path.length() > 2) {
        words.add(path.substring(1, path.length() - 1));
      }
    }
    return words;
  }

  private void report(MenuItem item, String problem, String hint) {
    diagnostics.report(Diagnostic.of(LinkRules.BROKEN, item.location(), problem).withHint(hint));
  }
}
