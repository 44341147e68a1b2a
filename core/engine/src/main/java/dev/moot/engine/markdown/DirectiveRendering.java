package dev.moot.engine.markdown;

import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.plugin.Directive;
import dev.moot.api.render.Html;
import dev.moot.api.render.SafeUrl;
import dev.moot.engine.directive.AttributeValue;
import dev.moot.engine.directive.DirectiveTemplate;
import dev.moot.engine.markdown.html.OpenTags;
import dev.moot.engine.markdown.text.PlainText;
import dev.moot.engine.plugin.Part;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.rule.DirectiveRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Turns a directive in the tree into what the plugin or the template makes of it. */
final class DirectiveRendering {

  private DirectiveRendering() {}

  static Html render(DirectiveNode node, BodyScope scope, NodeRendererContext context) {
    Plugins plugins = Objects.requireNonNull(MarkdownEngine.PLUGINS.get(context.getDocument()));
    String name = node.name().toString();
    Directive directive = plugins.directives().get(name);
    Optional<DirectiveLabel> label = node.label();
    if (directive == null) {
      return unknown(label.map(l -> inside(l, context)), inside(node, context));
    }
    Optional<DirectiveTemplate> template = plugins.templates().get(name);
    DirectiveCall call =
        new DirectiveCall(
            name,
            label.map(l -> inside(l, context)),
            label.map(PlainText::of).orElse(""),
            values(node, directive, template, scope),
            scope.names().claims(node),
            scope.names().debates(node),
            inside(node, context),
            words(node, label),
            scope.locationOf(node),
            plugins
                .coded(name)
                .map(o -> scope.templated().asked(scope.page(), o.plugin(), scope.locationOf(node)))
                .orElseGet(scope::page));
    if (lacks(directive, node, call)) {
      return unknown(call.label(), call.body());
    }
    if (plugins.parts().areHeard()) {
      plugins.parts().made(part(call, template, plugins));
    }
    Html html =
        plugins
            .coded(name)
            .map(owned -> called(owned, call, plugins))
            .orElseGet(() -> TemplateRendering.render(template.orElseThrow(), call, scope));
    OpenTags.problem(own(html, call))
        .ifPresent(
            problem ->
                plugins
                    .diagnostics()
                    .report(
                        Diagnostic.of(
                                DirectiveRules.BROKEN_HTML,
                                call.location(),
                                "the directive `" + name + "`" + maker(name, plugins) + problem)
                            .withHint(advice(name, plugins))));
    return html;
  }

  private static Part part(
      DirectiveCall call, Optional<DirectiveTemplate> template, Plugins plugins) {
    String name = ":::" + call.name();
    Optional<SourceLocation> place = Optional.of(call.location());
    return plugins
        .coded(call.name())
        .map(owned -> Part.of(Part.Kind.DIRECTIVE, name, place, owned.plugin()))
        .orElseGet(
            () ->
                Part.ofFile(
                    Part.Kind.DIRECTIVE, name, place, template.orElseThrow().page().shownAs()));
  }

  private static Html called(Plugins.Owned<Directive> owned, DirectiveCall call, Plugins plugins) {
    return plugins.call(
        owned.plugin(),
        call.location(),
        Html.EMPTY,
        () -> owned.contribution().renderer().apply(call));
  }

  /** {@code html} without what the writer put into the directive. */
  private static String own(Html html, DirectiveCall call) {
    String own = html.markup();
    for (String held : List.of(call.body().markup(), call.label().map(Html::markup).orElse(""))) {
      own = held.isEmpty() ? own : own.replace(held, "");
    }
    return own;
  }

  private static String maker(String name, Plugins plugins) {
    return plugins
        .coded(name)
        .map(
            owned ->
                " of the plugin `"
                    + owned.plugin().id()
                    + "` "
                    + owned.plugin().descriptor().version()
                    + " ")
        .or(() -> plugins.templates().get(name).map(t -> ", " + t.page().shownAs() + ", "))
        .orElse(" ");
  }

  private static String advice(String name, Plugins plugins) {
    return plugins
        .coded(name)
        .map(owned -> Plugins.switchOff(owned.plugin().id()))
        .orElse("open and close each element in the template");
  }

  /** Whether it is without what it cannot be without, which is reported where it is written. */
  private static boolean lacks(Directive directive, DirectiveNode node, DirectiveCall call) {
    return directive.attributes().stream()
        .filter(Directive.Attribute::required)
        .anyMatch(
            a ->
                Optional.ofNullable(node.values().get(a.key()))
                    .filter(written -> AttributeValue.problem(a, written).isEmpty())
                    .filter(
                        written ->
                            switch (a.type()) {
                              case CLAIM, CRUX -> call.claim(a.key()).isPresent();
                              case DEBATE -> call.debate(a.key()).isPresent();
                              default -> true;
                            })
                    .isEmpty());
  }

  /** The attributes, given or not, links as this page writes them and words as it sets them. */
  private static Map<String, String> values(
      DirectiveNode node,
      Directive directive,
      Optional<DirectiveTemplate> template,
      BodyScope scope) {
    Map<String, String> values = new HashMap<>();
    template.map(DirectiveTemplate::defaults).ifPresent(values::putAll);
    values.putAll(node.values());
    for (Directive.Attribute attribute : directive.attributes()) {
      values.computeIfPresent(
          attribute.key(),
          (key, written) ->
              switch (attribute.type()) {
                case LINK -> scope.url(SafeUrl.of(written).orElse("#"));
                case WORDS -> scope.shown(written);
                default -> written;
              });
    }
    return values;
  }

  /** How many words its body has. */
  private static int words(DirectiveNode node, Optional<DirectiveLabel> label) {
    int inHead =
        node.shownWords().stream().mapToInt(PlainText::words).sum()
            + label.map(PlainText::words).orElse(0);
    return PlainText.words(node) - inHead;
  }

  /** One that was reported: what it holds, without what it would have been. */
  private static Html unknown(Optional<Html> label, Html content) {
    String title = label.map(l -> "<p>" + l.markup() + "</p>\n").orElse("");
    return Html.markup("<div>\n" + title + content.markup() + "\n</div>");
  }

  private static Html inside(Node node, NodeRendererContext context) {
    NodeRendererContext inner = context.getSubContext(false);
    inner.renderChildren(node);
    return Html.markup(inner.getHtmlWriter().toString().strip());
  }
}
