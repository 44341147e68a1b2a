package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the browser says of the Content Security Policy of pages. */
final class Policy {

  private static final String LISTEN =
      "addEventListener('securitypolicyviolation', e =>"
          + " report(e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample))";

  private static final String UNFOLD =
      "document.querySelectorAll('details').forEach(d => d.open = true)";

  private Policy() {}

  /** The pages of {@code output} that have one, which are all but those that only lead on. */
  static List<String> pages(Path output) throws IOException {
    List<String> pages = new ArrayList<>();
    for (Path file : PageKinds.pages(output)) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .contains("<meta http-equiv=\"Content-Security-Policy\"");
      pages.add(output.relativize(file).toString().replace("index.html", ""));
    }
    return pages;
  }

  /**
   * Has {@code page} put what breaks a policy into {@code violations}, from its next address on.
   */
  static void listen(Page page, Set<String> violations) {
    page.exposeFunction("report", said -> violations.add(page.url() + ": " + said[0]));
    page.addInitScript(LISTEN);
  }

  /** What breaks the policies of {@code paths}, below the address {@code start}. */
  static Set<String> violations(Browser browser, String start, List<String> paths) {
    Set<String> violations = new TreeSet<>();
    try (Page page = browser.newPage()) {
      listen(page, violations);
      for (String path : paths) {
        page.navigate(start + path);
        page.evaluate(UNFOLD);
      }
    }
    return violations;
  }
}
