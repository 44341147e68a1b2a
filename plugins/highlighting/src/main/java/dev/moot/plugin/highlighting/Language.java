package dev.moot.plugin.highlighting;

import dev.moot.api.render.Html;

/** What is known of a language's text. Immutable, and linear in the text. */
interface Language {

  /** {@code code} as HTML, its characters unchanged. */
  Html highlight(String code);
}
