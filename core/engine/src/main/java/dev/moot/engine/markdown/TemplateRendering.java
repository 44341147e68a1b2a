package dev.moot.engine.markdown;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Slug;
import dev.moot.api.plugin.Directive.Attribute;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import dev.moot.engine.directive.DirectiveTemplate;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns a call of a directive into what its template makes of it. */
final class TemplateRendering {

  /** Stands for what the directive holds while the rest is made fit for a feed; no text has it. */
  private static final String HELD = "\uFDD0";

  private TemplateRendering() {}

  static Html render(DirectiveTemplate template, DirectiveCall call, BodyScope scope) {
    Map<String, Object> values = new HashMap<>();
    values.put("attributes", attributes(template, call));
    call.label().ifPresent(label -> values.put("label", label));
    values.put("labelText", call.labelText());
    values.put("content", call.body());
    values.put("words", call.words());
    Html html = scope.templated().render(template, values, call.location());
    boolean asOnPage = scope.page().medium() == Medium.PAGE || template.feed().isPresent();
    return asOnPage ? html : forFeed(html, call.body(), scope);
  }

  /** What it holds is made for the feed already. */
  private static Html forFeed(Html html, Html held, BodyScope scope) {
    if (held.isEmpty()) {
      return Html.markup(FeedHtml.block(html.markup(), scope));
    }
    String around = html.markup().replace(held.markup(), HELD);
    return Html.markup(FeedHtml.block(around, scope).replace(HELD, held.markup()));
  }

  private static Map<String, Object> attributes(DirectiveTemplate template, DirectiveCall call) {
    Map<String, Object> values = new HashMap<>();
    for (Attribute attribute : template.declared().attributes()) {
      String key = attribute.key();
      Optional<String> written =
          call.attribute(key).or(() -> Optional.ofNullable(template.defaults().get(key)));
      value(attribute, written, call).ifPresent(value -> values.put(key, value));
    }
    return values;
  }

  private static Optional<?> value(
      Attribute attribute, Optional<String> written, DirectiveCall call) {
    String key = attribute.key();
    return switch (attribute.type()) {
      case NUMBER -> written.map(BigDecimal::new);
      case FLAG -> Optional.of(written.filter("true"::equals).isPresent());
      case CLAIM, CRUX -> call.claim(key);
      case DEBATE -> call.debate(key);
      case TEXT, WORDS, CHOICE, LINK ->
          key.equals("id") ? written.map(id -> call.page().ownId(Slug.of(id))) : written;
    };
  }
}
