package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0001", "\f", "\u001b[31m", "\ufffe", "\uffff", "&#1;", "]]>", "\u0085", "😀"})
  void whateverAPostHoldsTheFeedIsXml(String odd) throws Exception {
    BuiltSite site =
        TestSite.in(folder)
            .config("url: https://example.org/")
            .file("posts/a.md", "---\ntitle: A\ndate: 2026-01-01\n---\nbefore " + odd + " after\n")
            .build();
    assertThat(site.lines()).allSatisfy(l -> assertThat(l).contains("warning[read/hidden-text]"));
    byte[] feed = site.file("feed.xml").getBytes(StandardCharsets.UTF_8);
    String text =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed))
            .getDocumentElement()
            .getTextContent();
    assertThat(text).contains("before ", " after");
  }
}
