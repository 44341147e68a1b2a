package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.model.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

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
    assertThat(html).isEqualTo(trimmed(Files.readString(expected)));
  }

  private String html() throws IOException {
    Path folder = Files.createTempDirectory("moot-case");
    try {
      TestSite whole = TestSite.in(folder);
      site.forEach(whole::file);
      BuiltSite built = whole.file("posts/" + stem() + ".md", text()).build();
      assertThat(built.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
      return trimmed(built.page("/posts/" + Slug.of(stem()) + "/"));
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  private String stem() {
    return String.valueOf(input.getFileName()).replaceFirst("\\.md$", "");
  }

  private String text() throws IOException {
    String text = Files.readString(input).replace("\r\n", "\n");
    String keys = "layout: body\n";
    String whole =
        text.startsWith("---\n")
            ? "---\n" + keys + text.substring("---\n".length())
            : "---\ntitle: A case\ndate: 2026-01-01\ndebates: ["
                + debates()
                + "]\n"
                + keys
                + "---\n"
                + text;
    return whole.replace("\n", lineEnd);
  }

  private String debates() {
    return site.keySet().stream()
        .filter(path -> path.startsWith("claims/"))
        .map(path -> path.substring("claims/".length()).replaceFirst("\\.yaml$", ""))
        .collect(Collectors.joining(", "));
  }

  private static String trimmed(String text) {
    return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }
}
