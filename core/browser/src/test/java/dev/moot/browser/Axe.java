package dev.moot.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe says of a page, run in the page itself: it has no frames. */
final class Axe {

  private static final String SOURCE = source();

  private static final String RUN =
      """
      () => axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }).then(found => found.violations.map(v =>
        v.id + ' ' + v.nodes.map(n => n.html.slice(0, 120) + ' ' + n.failureSummary).join(' | ')))
      """;

  private Axe() {}

  /** A line for each rule that is broken on the page as it stands. */
  static List<String> violations(Page page) {
    if (page.evaluate("typeof axe === 'undefined'").equals(true)) {
      page.evaluate(SOURCE);
    }
    return ((List<?>) page.evaluate(RUN)).stream().map(v -> "axe: " + v).toList();
  }

  private static String source() {
    try (InputStream in =
        Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
      // What an evaluated text gives back crosses over to the test, and axe itself cannot.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n;void 0";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
