package dev.moot.plugin.asides;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Slug;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageScope;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Renders one aside through the partial {@code aside}. */
final class Aside {

  /** Kinds whose name is a message; any other kind is shown as the writer typed it. */
  static final Set<String> NAMED =
      Set.of("background", "faq", "evidence", "note", "tip", "important", "warning", "caution");

  private Aside() {}

  static Html render(DirectiveCall call) {
    PageScope page = call.page();
    String written = call.attribute("kind").map(String::strip).orElse("background");
    String kind = written.toLowerCase(Locale.ROOT);
    String name = NAMED.contains(kind) ? page.message("aside.kind." + kind) : written;
    // A callout without a title has its kind as label; saying it twice would help nobody. A label
    // with markup in it, a footnote's mark for instance, was written as one.
    boolean titled =
        !call.labelText().strip().equals(written)
            || call.label().filter(label -> label.markup().contains("<")).isPresent();
    String title = titled ? call.labelText() : name;
    return page.partial(
        "aside",
        Map.of(
            "kind", Slug.of(kind),
            "kindName", name,
            "titled", titled,
            "title", titled ? call.label().orElse(Html.EMPTY) : Html.text(name),
            "id", id(call, title),
            "open", call.attribute("open").filter(value -> !value.equals("false")).isPresent(),
            "words", call.words(),
            "body", call.body()));
  }

  private static String id(DirectiveCall call, String title) {
    PageScope page = call.page();
    return call.attribute("id")
        .map(own -> page.ownId(Slug.of(own)))
        .orElseGet(() -> page.uniqueId(Slug.of(title)));
  }
}
