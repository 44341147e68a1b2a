package dev.moot.engine.markdown;

import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.plugin.Directive;
import dev.moot.api.render.Html;
import dev.moot.engine.plugin.Plugins;
import java.util.Objects;
import java.util.Optional;

/** Turns a directive in the tree into a call of the plugin that owns it. */
final class DirectiveRendering {

  private DirectiveRendering() {}

  static Html render(DirectiveNode node, BodyScope scope, NodeRendererContext context) {
    Plugins plugins = Objects.requireNonNull(MarkdownEngine.PLUGINS.get(context.getDocument()));
    Plugins.Owned<Directive> owner = plugins.directives().get(node.name().toString());
    Optional<DirectiveLabel> label = node.label();
    if (owner == null) {
      return unknown(label.map(l -> inside(l, context)), inside(node, context));
    }
    SourceLocation place = scope.locationOf(node);
    DirectiveCall call =
        new DirectiveCall(
            node.name().toString(),
            label.map(l -> inside(l, context)),
            label.map(PlainText::of).orElse(""),
            node.values(),
            scope.names().claims(node),
            scope.names().debates(node),
            inside(node, context),
            PlainText.words(node) - label.map(PlainText::words).orElse(0),
            place,
            scope.page());
    return plugins.call(
        owner.plugin(), place, Html.EMPTY, () -> owner.contribution().renderer().apply(call));
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
