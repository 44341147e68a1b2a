package dev.moot.plugin.asides;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Reads {@code > [!kind]- Title} as an aside. */
public final class CalloutExtension implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new CalloutParser.Syntax());
  }
}
