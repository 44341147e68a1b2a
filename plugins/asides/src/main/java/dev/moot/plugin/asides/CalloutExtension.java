package dev.moot.plugin.asides;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.moot.api.markdown.BlockSyntax;

/** Reads {@code > [!kind]- Title} as an aside. */
public final class CalloutExtension implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(
        BlockSyntax.of(CalloutParser::tryStart).before(BlockQuoteParser.Factory.class));
  }
}
