package dev.moot.dist.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.testkit.BuiltSite;
import dev.moot.testkit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts that are hard on a parser, with all plugins: a page or located errors, no exception. */
class HardPostsTest {

  @TempDir Path folder;

  @Timeout(1800)
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      value = {
        "nested quotes ! 5000 ! >",
        "nested callouts ! 300 ! > [~!note] x\\n",
        "nested asides ! 300 ! :::aside[a]\\n",
        "nested notes ! 1000 ! ^[",
        "footnote marks ! 3000 ! [^a] ",
        "footnote definitions ! 1000 ! [^a]: x\\n",
        "open claim links ! 3000 ! [[",
        "claim links ! 1000 ! [[a|b]] ",
        "cards ! 1000 ! ~![[a]]\\n",
        "escapes in brackets ! 2000 ! [\\\\",
        "links ! 4000 ! [a](https://example.org/) ",
        "attributes ! 1 ! :::aside[a]{~+1000+~}\\n:::",
        "labels ! 1000 ! :::aside[",
        "everything open ! 50 ! :::aside[a]\\n> - [^a]: ^[ [[ *a `b <c [d](e \"\\n",
        "stars ! 3000 ! *a **b _c "
      })
  void endsInAPageOrInLocatedErrors(String name, int times, String piece) {
    String text =
        piece
            .replace("~", "")
            .replace("\\n", "\n")
            .replace("+1000+", "k=v ".repeat(1000))
            .repeat(times);
    BuiltSite site =
        TestSite.in(folder)
            .config("url: https://example.org/")
            .file("posts/a.md", "---\ntitle: A\ndate: 2026-01-01\n---\n" + text + "\n")
            .build();
    if (!site.files().isEmpty()) {
      assertThat(site.page("/posts/a/")).contains("</html>");
    } else {
      assertThat(site.diagnostics()).anyMatch(d -> d.isError() && d.location().line() > 4);
      assertThat(site.diagnostics()).noneMatch(d -> d.code().equals("plugin/crashed"));
    }
  }
}
