package dev.moot.engine.markdown.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DelimiterPairsTest {

  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .setFrom(ParserEmulationProfile.COMMONMARK_0_29)
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
          .set(Parser.EXTENSIONS, List.of(new SpecMends()));

  private static final Parser OURS =
      Parser.builder(OPTIONS).customInlineParserFactory(SpecInlineParser::new).build();

  /** With the pairs found as Flexmark finds them. */
  private static final Parser THEIRS =
      Parser.builder(OPTIONS).customInlineParserFactory(LinearInlineParser::new).build();

  private static final HtmlRenderer HTML = HtmlRenderer.builder(OPTIONS).build();

  private static String html(Parser parser, String markdown) {
    return HTML.render(parser.parse(markdown)).strip();
  }

  @Test
  void lookingBackNoFurtherThanNeededFindsTheSamePairs() {
    Random chance = new Random(7);
    String[] pieces = {"*", "**", "***", "_", "__", "a", "b ", " ", ".", "[", "](c)", "****"};
    for (int i = 0; i < 5_000; i++) {
      StringBuilder markdown = new StringBuilder();
      for (int n = 3 + chance.nextInt(14); n > 0; n--) {
        markdown.append(pieces[chance.nextInt(pieces.length)]);
      }
      String text = markdown.toString();
      assertThat(html(OURS, text)).as(text).isEqualTo(html(THEIRS, text));
    }
  }
}
