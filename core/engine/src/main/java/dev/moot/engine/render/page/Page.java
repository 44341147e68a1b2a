package dev.moot.engine.render.page;

import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.render.theme.Scope;
import java.util.Locale;
import java.util.Optional;

/**
 * A page of the core in the making. A kind of page is a class, which has all that is its own: its
 * layout, what it is called, and as a record {@code View} what its layout gets. The components of
 * that record are a contract with themes, which {@code theming.md} shows.
 */
interface Page {

  /** The layout that renders it. */
  String layout();

  /** What it is called. */
  String title();

  /** One sentence of plain text for search engines; may be empty. */
  default String description() {
    return "";
  }

  /** The scope that it is rendered in. */
  default Scope scope(Scope.Shared shared, PlacedPage placed) {
    return Scope.ofPage(shared, placed.permalink(), language(), placed.place());
  }

  /** Its language, where that is not the site's. */
  default Optional<Locale> language() {
    return Optional.empty();
  }

  /** What its layout gets; asked for once, on the thread that renders it. */
  Record view(Scope scope);
}
