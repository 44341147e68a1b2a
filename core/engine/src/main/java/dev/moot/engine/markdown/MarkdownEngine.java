package dev.moot.engine.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.render.Html;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.plugin.Plugins;
import java.util.ArrayList;
import java.util.List;

/**
 * The one Markdown parser and renderer of a site: CommonMark, tables, task lists, strikethrough,
 * definition lists, directives, and what plugins add. Made once, used by all threads.
 */
public final class MarkdownEngine {

  private final Parser parser;
  private final HtmlRenderer renderer;

  /**
   * @param plugins those whose syntax and directives are understood
   */
  public MarkdownEngine(Plugins plugins) {
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    options.set(HtmlRenderer.PERCENT_ENCODE_URLS, true);
    options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
    options.set(HtmlRenderer.RENDER_HEADER_ID, false);
    options.set(HtmlRenderer.FENCED_CODE_NO_LANGUAGE_CLASS, "");
    options.set(Parser.SPACE_IN_LINK_URLS, false);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(
        TaskListExtension.ITEM_DONE_MARKER,
        "<input type=\"checkbox\" class=\"task\" checked disabled aria-label=\"done\"> ");
    options.set(
        TaskListExtension.ITEM_NOT_DONE_MARKER,
        "<input type=\"checkbox\" class=\"task\" disabled aria-label=\"to do\"> ");
    List<Extension> extensions = new ArrayList<>();
    extensions.add(TablesExtension.create());
    extensions.add(StrikethroughExtension.create());
    extensions.add(TaskListExtension.create());
    extensions.add(DefinitionExtension.create());
    extensions.add(new CoreSyntax(plugins));
    Parser.Builder parserBuilder =
        Parser.builder(options)
            .extensions(extensions)
            .customInlineParserFactory(LinearInlineParser::new);
    HtmlRenderer.Builder rendererBuilder = HtmlRenderer.builder(options).extensions(extensions);
    for (Plugins.Owned<MarkdownSyntax> syntax : plugins.all(MarkdownSyntax.class)) {
      plugins.call(
          syntax.plugin(),
          SourceLocation.ofFile(SiteConfig.FILE),
          true,
          () -> {
            parserBuilder.extensions(syntax.contribution().extensions());
            rendererBuilder.extensions(syntax.contribution().extensions());
            return true;
          });
    }
    this.parser = parserBuilder.build();
    this.renderer = rendererBuilder.build();
  }

  /**
   * Parses {@code text}; offsets of nodes count from the start of the sequence it is part of.
   * Recurses as deep as the text nests: to be called on a thread with a large stack.
   */
  public Document parse(BasedSequence text) {
    return parser.parse(text);
  }

  /** Renders {@code document} in {@code scope}; one rendering of a document at a time. */
  public Html render(Document document, BodyScope scope) {
    document.set(MarkdownScope.KEY, scope);
    try {
      return Html.markup(renderer.render(document));
    } finally {
      document.remove(MarkdownScope.KEY);
    }
  }
}
