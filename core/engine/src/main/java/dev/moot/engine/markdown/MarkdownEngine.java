package dev.moot.engine.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.plugin.MarkdownSyntax;
import dev.moot.api.render.Html;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.markdown.spec.SpecInlineParser;
import dev.moot.engine.markdown.spec.SpecMends;
import dev.moot.engine.plugin.Part;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one Markdown parser and renderer of a site: CommonMark, tables, task lists, strikethrough,
 * definition lists, directives, and what plugins add. Made once, used by all threads.
 */
public final class MarkdownEngine {

  /** Letters of a text that it is called by. */
  private static final int LONGEST_NAME = 40;

  private record Made(Parser parser, HtmlRenderer renderer) {}

  /** The plugins to call while a document is rendered. */
  static final NullableDataKey<Plugins> PLUGINS = new NullableDataKey<>("MOOT_PLUGINS");

  private final Made made;
  private final Plugins plugins;

  /**
   * @param plugins those whose syntax and directives are understood; one whose syntax Flexmark will
   *     not take is reported and left out
   */
  public MarkdownEngine(Plugins plugins) {
    this(make(plugins), plugins);
  }

  private MarkdownEngine(Made made, Plugins plugins) {
    this.made = made;
    this.plugins = plugins;
  }

  /** The same engine, which calls directives through {@code same}: its plugins, heard elsewhere. */
  public MarkdownEngine calling(Plugins same) {
    return same == plugins ? this : new MarkdownEngine(made, same);
  }

  private static Made make(Plugins plugins) {
    List<Plugins.Owned<MarkdownSyntax>> all = plugins.all(MarkdownSyntax.class);
    // Where one of them is at fault, trying them one by one says which, and reports it.
    return SiteCalls.tried(() -> make(plugins, all))
        .orElseGet(() -> make(plugins, all.stream().filter(s -> isSound(plugins, s)).toList()));
  }

  private static boolean isSound(Plugins plugins, Plugins.Owned<MarkdownSyntax> syntax) {
    SourceLocation place = SourceLocation.ofFile(SiteConfig.FILE);
    return SiteCalls.asking(plugins)
        .call(syntax.plugin(), place, false, () -> make(plugins, List.of(syntax)).parser() != null);
  }

  private static Made make(Plugins plugins, List<Plugins.Owned<MarkdownSyntax>> syntaxes) {
    List<Extension> extensions = dialect();
    extensions.add(new CoreSyntax(plugins));
    syntaxes.forEach(s -> extensions.addAll(s.contribution().extensions()));
    MutableDataSet options = options();
    Parser parser =
        Parser.builder(options)
            .extensions(extensions)
            .customInlineParserFactory(SpecInlineParser::new)
            // With an inline parser of one's own Flexmark leaves this out, and so `[id]: url`
            // unread.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();
    return new Made(parser, HtmlRenderer.builder(options).extensions(extensions).build());
  }

  /** What Markdown is here beyond the site's own syntax: CommonMark and four extensions. */
  static List<Extension> dialect() {
    List<Extension> extensions = new ArrayList<>();
    extensions.add(TablesExtension.create());
    extensions.add(StrikethroughExtension.create());
    extensions.add(TaskListExtension.create());
    extensions.add(DefinitionExtension.create());
    extensions.add(new SpecMends());
    return extensions;
  }

  static MutableDataSet options() {
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    options.set(HtmlRenderer.PERCENT_ENCODE_URLS, true);
    options.set(HtmlRenderer.GENERATE_HEADER_ID, false);
    options.set(HtmlRenderer.RENDER_HEADER_ID, false);
    options.set(HtmlRenderer.FENCED_CODE_NO_LANGUAGE_CLASS, "");
    options.set(Parser.SPACE_IN_LINK_URLS, false);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    return options;
  }

  /**
   * Parses {@code text}; offsets of nodes count from the start of the sequence it is part of.
   * Recurses as deep as the text nests: to be called on a thread with a large stack.
   *
   * @throws TooDeep where blocks are deeper within each other than they may
   */
  public Document parse(BasedSequence text) {
    return made.parser().parse(text);
  }

  /**
   * Renders {@code document} in {@code scope}. The scope stands in the document meanwhile, so a
   * second rendering of it waits: two browsers may ask for one page.
   */
  public Html render(Document document, BodyScope scope) {
    if (plugins.parts().areHeard()) {
      document.getDescendants().forEach(node -> note(node, scope));
    }
    synchronized (document) {
      document.set(MarkdownScope.KEY, scope);
      document.set(PLUGINS, plugins);
      try {
        WrittenLine written = new WrittenLine();
        made.renderer().render(document, written);
        return Html.markup(written.toString());
      } finally {
        document.remove(MarkdownScope.KEY);
        document.remove(PLUGINS);
      }
    }
  }

  /**
   * Notes what a plugin made of the text at {@code node}: then the class of the node is its own.
   */
  private void note(Node node, BodyScope scope) {
    if (node.getChars().isBlank()) {
      return; // where notes are listed, say: nobody wrote it
    }
    plugins
        .with(node.getClass())
        .ifPresent(
            plugin ->
                plugins
                    .parts()
                    .made(
                        Part.of(
                            Part.Kind.SYNTAX,
                            firstLine(node),
                            Optional.of(scope.locationOf(node)),
                            plugin)));
  }

  private static String firstLine(Node node) {
    String line = node.getChars().toString().strip().lines().findFirst().orElse("");
    return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) + "…" : line;
  }
}
