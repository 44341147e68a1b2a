package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMarkdownTest {

  @TempDir Path folder;

  private BuiltSite build(String body) {
    return TestSite.in(folder)
        .config("url: https://example.org/")
        .file("posts/a.md", "---\ntitle: A\ndate: 2026-01-01\n---\n" + body + "\n")
        .build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:y)",
        "[x](JaVaScRiPt:y)",
        "[x](java&#115;cript:y)",
        "[x](javascript&colon;y)",
        "[x](javascript&#58;y)",
        "[x](&#1;javascript:y)",
        "[x](java&Tab;script:y)",
        "[x](java&NewLine;script:y)",
        "[x](<javascript:y>)",
        "[x](<java\\\\script:y>)",
        "[x](/\\\\evil.example)",
        "[x](data:text/html,y)",
        "[x](vbscript:y)",
        "[x](file:///etc/passwd)",
        "![x](javascript:y)",
        "![x](data:image/svg+xml,y)",
        "<javascript:y>",
        "<vbscript:y>",
        "[x][r]\n\n[r]: javascript:y",
        "![x][r]\n\n[r]: <data:y> 'z'",
        "[r]: javascript:never-used",
        "| [x](javascript:y) |\n|---|",
        "## [x](javascript:y)",
        "- [ ] [x](javascript:y)",
        "a\n: [x](javascript:y)"
      })
  void anAddressThatCouldRunCodeIsALocatedError(String body) {
    BuiltSite site = build(body);
    assertThat(site.files()).isEmpty();
    assertThat(site.diagnostics())
        .anyMatch(d -> d.code().equals("markdown/unsafe-url") && d.location().line() > 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](java\nscript:y)",
        "[x](java%73cript:y)",
        "[x](jav\u0000ascript:y)",
        "[x](https://example.org/\"onmouseover=\"y)",
        "[x](https://example.org 'title\" onx=\"y')",
        "[x](https://example.org/'onx='y)",
        "![\" onerror=\"y](https://example.org/i.png)",
        "```\" onx=\"y\n```",
        "```<script>\n</script>\n```",
        "~~~js\"><script>x</script>\n~~~",
        "## \" onx=\"y <script>",
        "|<script>|\n|--|\n|<img onerror=x src=x>|",
        "<b>[x](https://example.org/)</b><script>",
        "- <script>\n  x\n  </script>",
        "> <iframe src=x>",
        "<scr<!-- -->ipt>x</scr<!-- -->ipt>",
        "<!--><script>x</script>-->",
        "<!-- --!><script>x</script>",
        "<b title=\"a\nb\">c</b><svg onload=x>",
        "<details open ontoggle=x>\n<summary>a</summary>\n</details>",
        "&lt;script&gt;x&lt;/script&gt; &#60;script&#62;",
        "\\<script>x\\</script>",
        "</main></body><script>x</script>"
      })
  void textNeverBecomesCode(String body) {
    BuiltSite site = build(body);
    assertThat(site.diagnostics())
        .filteredOn(Diagnostic::isError)
        .map(Diagnostic::code)
        .isSubsetOf("markdown/unsafe-url", "link/broken");
    site.pages()
        .forEach(
            (name, html) ->
                assertThat(PageMarkup.of(html).liveCode())
                    .filteredOn(found -> !found.equals("<img>"))
                    .as(name)
                    .isEmpty());
  }
}
