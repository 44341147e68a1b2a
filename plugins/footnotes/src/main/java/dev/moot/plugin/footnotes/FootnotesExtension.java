package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * The Flexmark side of footnotes: a block, two inline forms, numbering, and how they are rendered.
 */
public final class FootnotesExtension
    implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new DefinitionParser.Syntax());
    parser.customInlineParserExtensionFactory(new MarkParser.Syntax());
    parser.postProcessorFactory(new Numbering.Factory());
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer, String rendererType) {
    renderer.nodeRendererFactory(options -> new FootnoteRenderer());
  }
}
