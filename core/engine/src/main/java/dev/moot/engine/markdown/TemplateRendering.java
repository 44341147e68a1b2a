package dev.moot.engine.markdown;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Slug;
import dev.moot.api.plugin.Directive.Attribute;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import dev.moot.engine.directive.DirectiveTemplate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a call of a directive into what its template makes of it. */
final class TemplateRendering {

  /**
   * Stand around what the directive holds while the rest is made fit for a feed; no text has them.
   */
  private static final String BEGIN = "\uFDD2";

  private static final String END = "\uFDD3";

  private static final Pattern HELD = Pattern.compile(BEGIN + "(.*?)" + END, Pattern.DOTALL);

  private TemplateRendering() {}

  static Html render(DirectiveTemplate template, DirectiveCall call, BodyScope scope) {
    Map<String, Object> values = new HashMap<>();
    values.put("attributes", attributes(template, call));
    call.label().ifPresent(label -> values.put("label", label));
    values.put("labelText", call.labelText());
    boolean asOnPage = scope.page().medium() == Medium.PAGE || template.feed().isPresent();
    Html body = call.body();
    values.put(
        "content", asOnPage || body.isEmpty() ? body : Html.markup(BEGIN + body.markup() + END));
    values.put("words", call.words());
    values.put("settings", template.settings());
    Html html = scope.templated().directive(template, values, call.location());
    return asOnPage ? html : forFeed(html.markup(), scope);
  }

  /** What it holds is made for the feed already, whatever the template's words became since. */
  private static Html forFeed(String html, BodyScope scope) {
    Matcher held = HELD.matcher(html);
    if (!held.find()) {
      return Html.markup(FeedHtml.block(html, scope));
    }
    String around = FeedHtml.block(held.replaceAll(BEGIN), scope);
    held.reset().find();
    return Html.markup(around.replace(BEGIN, held.group(1)));
  }

  private static Map<String, Object> attributes(DirectiveTemplate template, DirectiveCall call) {
    Map<String, Object> values = new HashMap<>();
    for (Attribute attribute : template.declared().attributes()) {
      String key = attribute.key();
      value(attribute, call).ifPresent(value -> values.put(key, value));
    }
    return values;
  }

  private static Optional<?> value(Attribute attribute, DirectiveCall call) {
    String key = attribute.key();
    return switch (attribute.type()) {
      case NUMBER -> call.number(key);
      case FLAG -> Optional.of(call.isSet(key));
      case CLAIM, CRUX -> call.claim(key);
      case DEBATE -> call.debate(key);
      case TEXT, WORDS, CHOICE, LINK ->
          key.equals("id")
              ? call.attribute(key).map(id -> call.page().ownId(Slug.of(id)))
              : call.attribute(key);
    };
  }
}
