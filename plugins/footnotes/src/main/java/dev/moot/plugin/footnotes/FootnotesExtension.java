package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.moot.api.markdown.BlockSyntax;
import dev.moot.api.markdown.InlineSyntax;

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
    parser.customBlockParserFactory(BlockSyntax.of(DefinitionParser::tryStart));
    parser.customInlineParserExtensionFactory(InlineSyntax.of("[!^", MarkParser::new));
    parser.postProcessorFactory(new Numbering.Factory());
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer, String rendererType) {
    renderer.nodeRendererFactory(options -> new FootnoteRenderer());
  }
}
