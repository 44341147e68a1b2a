package dev.moot.plugin.cruxes;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Reads {@code ![[debate#cruxes]]} as the summary of a debate's cruxes. */
public final class CruxesExtension implements Parser.ParserExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customBlockParserFactory(new SummaryEmbed.Syntax());
  }
}
