package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.markdown.Quotation;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Slug;
import dev.moot.api.model.Source;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import dev.moot.api.render.PageScope;
import dev.moot.api.render.SafeUrl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Renders the turns of an exchange through the partial {@code exchange}. */
final class ExchangeRenderer implements NodeRenderer {

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Turns.class, ExchangeRenderer::turns),
        new NodeRenderingHandler<>(Turn.class, ExchangeRenderer::inside),
        new NodeRenderingHandler<>(OwnWords.class, ExchangeRenderer::inside),
        new NodeRenderingHandler<>(Fragment.class, ExchangeRenderer::fragment),
        new NodeRenderingHandler<>(SourceFragment.class, ExchangeRenderer::fragment),
        new NodeRenderingHandler<>(Origin.class, (node, context, html) -> {}),
        new NodeRenderingHandler<>(Speaker.class, (node, context, html) -> {}));
  }

  private static void turns(Turns turns, NodeRendererContext context, HtmlWriter html) {
    PageScope page = MarkdownScope.of(context).page();
    Optional<DirectiveLabel> label =
        turns.getParent() instanceof DirectiveNode exchange ? exchange.label() : Optional.empty();
    String title =
        label.map(l -> new TextCollectingVisitor().collectAndGetText(l).strip()).orElse("");
    String id = page.uniqueId(title.isEmpty() ? Turns.DIRECTIVE : Slug.of(title));
    List<TurnView> views = new ArrayList<>();
    Map<Turn, Source> sources = sources(turns, MarkdownScope.of(context));
    boolean several = sources.values().stream().distinct().count() > 1;
    for (Turn turn : turns.all()) {
      Optional<Source> source = Optional.ofNullable(sources.get(turn));
      Optional<LocalDate> day =
          turn.line().remarks().date().or(() -> several ? day(source) : Optional.empty());
      views.add(view(turn, source, day, several, id + "-t" + (views.size() + 1), context));
    }
    long verbatim = views.stream().filter(TurnView::verbatim).count();
    String mode = verbatim == 0 ? "condensed" : verbatim == views.size() ? "verbatim" : "mixed";
    html.line();
    html.rawPre(
        page.partial(
                "exchange",
                Map.of(
                    "id", id,
                    "title", label.map(l -> written(l, context)).orElse(Html.EMPTY),
                    "name", title.isEmpty() ? between(views, page) : title,
                    "mode", mode,
                    "several", several,
                    "turns", views))
            .markup());
    html.line();
  }

  private static Optional<LocalDate> day(Optional<Source> source) {
    return source.flatMap(Source::date);
  }

  /** Where the turns are from, as far as they say so. */
  private static Map<Turn, Source> sources(Turns turns, MarkdownScope scope) {
    Map<Turn, Source> sources = new LinkedHashMap<>();
    for (Turn turn : turns.all()) {
      for (Node node = turn.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof OwnWords || node instanceof Origin) {
          sources.put(turn, scope.source((Quotation) node));
        }
      }
    }
    return sources;
  }

  private static TurnView view(
      Turn turn,
      Optional<Source> source,
      Optional<LocalDate> date,
      boolean several,
      String id,
      NodeRendererContext context) {
    MarkdownScope scope = MarkdownScope.of(context);
    Remarks remarks = turn.line().remarks();
    return new TurnView(
        turn.ownId()
            .map(own -> scope.page().ownId(Slug.of(own.toString())))
            .orElseGet(() -> scope.page().uniqueId(id)),
        scope.participant(turn.by().orElseThrow()),
        turn.to().stream().map(scope::participant).toList(),
        turn.isVerbatim(),
        source,
        date,
        url(remarks, turn.isVerbatim() || several ? source : Optional.empty()),
        written(turn, context));
  }

  /** Where the turn itself is, else where its source is. */
  private static Optional<String> url(Remarks remarks, Optional<Source> source) {
    Optional<String> own = remarks.url().flatMap(u -> SafeUrl.webAddress(u.toString()));
    return own.isPresent() ? own : source.flatMap(Source::url);
  }

  /** "A, B and C", each once, in the order in which they speak. */
  private static String between(List<TurnView> turns, PageScope page) {
    Set<String> names = new LinkedHashSet<>();
    turns.forEach(t -> names.add(t.by().name()));
    turns.forEach(t -> t.to().stream().map(Participant::name).forEach(names::add));
    List<String> all = List.copyOf(names);
    String list = String.join(", ", all.subList(0, Math.max(1, all.size() - 1)));
    return all.size() == 1
        ? page.message("exchanges.of", list)
        : page.message("exchanges.between", list, all.get(all.size() - 1));
  }

  private static void fragment(Node fragment, NodeRendererContext context, HtmlWriter html) {
    if (MarkdownScope.of(context).page().medium() == Medium.FEED) {
      wrap("<blockquote>", fragment, "</blockquote>", context, html);
      return;
    }
    for (Node node = fragment.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        wrap("<p class=\"to\">", node, "</p>", context, html);
      } else {
        html.rawPre("<div class=\"to\">");
        context.render(node);
        html.rawPre("</div>");
        html.line();
      }
    }
  }

  private static void wrap(
      String open, Node node, String close, NodeRendererContext context, HtmlWriter html) {
    html.line();
    html.rawPre(open + written(node, context).markup() + close);
    html.line();
  }

  private static void inside(Node node, NodeRendererContext context, HtmlWriter html) {
    context.renderChildren(node);
  }

  private static Html written(Node node, NodeRendererContext context) {
    NodeRendererContext inner = context.getSubContext(false);
    inner.renderChildren(node);
    return Html.markup(inner.getHtmlWriter().toString().strip());
  }
}
