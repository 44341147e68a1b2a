package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** The Flexmark side of claim links. */
public final class ClaimLinksExtension
    implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new CardParser.Syntax());
    parser.customInlineParserExtensionFactory(new BracketsParser.Syntax());
    parser.postProcessorFactory(new SchemeLinks.Factory());
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer, String rendererType) {
    renderer.nodeRendererFactory(options -> new ClaimLinkRenderer());
  }
}
