package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.model.Slug;
import dev.moot.engine.cases.CaseText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One case: a post with the layout {@code body}, which is its body and nothing more.
 *
 * @param input the Markdown
 * @param site further files of the site, by path
 * @param lineEnd what its lines end with
 */
record MarkdownCase(Path input, Map<String, byte[]> site, String lineEnd) {

  MarkdownCase(Path input, Map<String, byte[]> site) {
    this(input, site, "\n");
  }

  MarkdownCase withCrlf() {
    return new MarkdownCase(input, site, "\r\n");
  }

  /** Compares with {@code expected}, or with {@code update} writes it anew. */
  void check(Path expected, boolean update) throws IOException {
    String html = html();
    if (update) {
      Files.writeString(expected, html + "\n");
    }
    assertThat(html).isEqualTo(CaseText.trimmed(Files.readString(expected)));
  }

  private String html() throws IOException {
    Path folder = Files.createTempDirectory("moot-case");
    try {
      TestSite whole = TestSite.in(folder);
      site.forEach(whole::file);
      BuiltSite built = whole.file("posts/" + stem() + ".md", text()).build();
      assertThat(built.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
      return CaseText.trimmed(built.page("/posts/" + Slug.of(stem()) + "/"));
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private String stem() {
    return String.valueOf(input.getFileName()).replaceFirst("\\.md$", "");
  }

  private String text() throws IOException {
    List<String> otherwise =
        List.of("title: A case", "date: 2026-01-01", CaseText.debates(TestSite.debates(site)));
    return CaseText.whole(Files.readString(input), List.of("layout: body"), otherwise)
        .replace("\n", lineEnd);
  }
}
