package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.rule.TemplateRules;
import dev.moot.engine.rule.ThemeRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out once, and not page by page, for what kinds of page a theme has no layout. */
public final class LayoutCheck {

  /** How many layouts a message names. */
  private static final int MOST_NAMED = 3;

  private LayoutCheck() {}

  /**
   * Reports the layouts that {@code pages} want and that nothing has.
   *
   * @param theme the theme's {@code theme.yaml}
   */
  public static void report(
      List<PlacedPage> pages, Scope.Shared shared, SourceLocation theme, Diagnostics diagnostics) {
    SortedMap<String, PlacedPage> missing = new TreeMap<>();
    for (PlacedPage page : pages) {
      if (!isChosen(page.subject())) {
        layout(page.subject()).ifPresent(layout -> missing.putIfAbsent(layout, page));
      }
    }
    missing.keySet().removeIf(shared::hasLayout);
    // A theme that was made before there was a list of what changed has no layout for it.
    missing.remove(PageSubject.Index.CHANGES.word());
    if (!missing.isEmpty()) {
      diagnostics.report(
          Diagnostic.of(ThemeRules.MISSING_LAYOUT, theme, message(missing))
              .withHint(hint(missing.keySet())));
    }
  }

  /** Reports the layouts that {@code posts} choose and that nothing has. */
  public static void reportChosen(
      List<ParsedPost> posts, Scope.Shared shared, Diagnostics diagnostics) {
    for (ParsedPost post : posts) {
      post.post()
          .layout()
          .filter(layout -> !shared.hasLayout(layout))
          .ifPresent(
              layout ->
                  diagnostics.report(
                      Diagnostic.of(
                              TemplateRules.MISSING,
                              post.placeOf("layout"),
                              "there is no template `" + file(layout) + "`")
                          .withHint(
                              "a theme has its layouts in layouts/, a site's own lie in"
                                  + " theme/layouts/")));
    }
  }

  private static boolean isChosen(PageSubject subject) {
    return subject instanceof PageSubject.OfPost of && of.post().layout().isPresent();
  }

  private static String message(SortedMap<String, PlacedPage> missing) {
    int more = missing.size() - MOST_NAMED;
    return missing.entrySet().stream()
            .limit(MOST_NAMED)
            .map(m -> m.getValue().permalink() + ": `" + file(m.getKey()) + "`")
            .collect(Collectors.joining(", ", "no layout in the theme for ", ""))
        + (more > 0 ? ", and " + more + " more" : "");
  }

  private static String hint(Set<String> missing) {
    if (missing.size() > MOST_NAMED) {
      return "write them, or take what is not there from a theme that has them: `base: broadsheet`";
    }
    return (missing.size() == 1
            ? "write it, or take it from a theme that has it: "
            : "write them, or take them from a theme that has them: ")
        + missing.stream()
            .map(LayoutCheck::file)
            .collect(Collectors.joining(", ", "`base: broadsheet` and `take: [", "]`"));
  }

  private static String file(String layout) {
    return "layouts/" + layout + ".ftlh";
  }

  /** The layout that a page about {@code subject} wants, if nothing has it. */
  public static Optional<String> missing(PageSubject subject, Scope.Shared shared) {
    return layout(subject).filter(l -> !shared.hasLayout(l));
  }

  /** The layout of a page. */
  private static Optional<String> layout(PageSubject subject) {
    if (subject instanceof PageSubject.OfPost of) {
      return of.post()
          .layout()
          .or(() -> Optional.of(of.post().date().isPresent() ? "post" : "page"));
    } else if (subject instanceof PageSubject.OfIndex of) {
      return Optional.of(of.index().word());
    } else if (subject instanceof PageSubject.NotFound) {
      return Optional.of("404");
    } else if (subject instanceof PageSubject.OfClaim) {
      return Optional.of("claim");
    } else if (subject instanceof PageSubject.OfEmbed) {
      return Optional.of("embed");
    } else if (subject instanceof PageSubject.OfDebate) {
      return Optional.of("debate");
    } else if (subject instanceof PageSubject.OfParticipant) {
      return Optional.of("participant");
    } else if (subject instanceof PageSubject.OfTag) {
      return Optional.of("tag");
    } else if (subject instanceof PageSubject.OfSeries) {
      return Optional.of("series");
    }
    return Optional.of("home");
  }
}
