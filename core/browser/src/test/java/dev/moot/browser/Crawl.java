package dev.moot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A walk over a site in a browser, from one page along every link to pages of the same site.
 *
 * @param pages the pages seen, each with the ids on it
 * @param links how many links were followed or looked up, each counted on every page it is on
 * @param problems what a reader would run into: answers of 400 and more, missing anchors, messages
 *     on the console, requests to elsewhere, what breaks a page's Content Security Policy
 */
record Crawl(Map<String, Set<String>> pages, int links, Set<String> problems) {

  /** Unfolds what is folded away, and gives what the page has. */
  private static final String LOOK =
      """
      () => {
        document.querySelectorAll('details').forEach(d => d.open = true);
        return {
          ids: [...document.querySelectorAll('[id]')].map(e => e.id),
          links: [...document.querySelectorAll('a[href], link[rel=alternate][href]')]
            .map(e => e.href),
        };
      }
      """;

  /** Walks the site at {@code start}, an address that ends with a slash. */
  static Crawl of(Browser browser, String start) {
    try (BrowserContext context = browser.newContext()) {
      return new Walk(context.newPage(), start).walk();
    }
  }

  private static final class Walk {

    private final Page page;
    private final String start;
    private final Map<String, Set<String>> pages = new TreeMap<>();
    private final Map<String, Set<String>> anchors = new TreeMap<>();
    private final Set<String> problems = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int links;

    Walk(Page page, String start) {
      this.page = page;
      this.start = start;
      Policy.listen(page, problems);
      page.onConsoleMessage(
          m -> {
            if (!m.type().equals("info") && !m.type().equals("debug")) {
              problems.add(page.url() + ": console: " + m.text());
            }
          });
      page.onPageError(e -> problems.add(page.url() + ": script: " + e));
      page.onRequest(
          r -> {
            if (!r.url().startsWith(start) && !r.url().startsWith("data:")) {
              problems.add(page.url() + ": asks for " + r.url());
            }
          });
      page.onResponse(
          r -> {
            if (r.status() >= 400) {
              problems.add(page.url() + ": " + r.status() + " for " + r.url());
            }
          });
    }

    Crawl walk() {
      follow(start);
      while (!open.isEmpty()) {
        visit(open.remove());
      }
      anchors.forEach(
          (target, froms) -> {
            int hash = target.indexOf('#');
            String id = URLDecoder.decode(target.substring(hash + 1), StandardCharsets.UTF_8);
            if (!pages.getOrDefault(target.substring(0, hash), Set.of()).contains(id)) {
              problems.add(froms.iterator().next() + ": no place " + target);
            }
          });
      return new Crawl(pages, links, problems);
    }

    private void visit(String url) {
      if (!URI.create(url).getPath().matches(".*(/|\\.html)")) {
        int status = page.request().get(url).status();
        if (status >= 400) {
          problems.add(url + ": " + status);
        }
        return;
      }
      Response response =
          page.navigate(url, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
      if (response == null || response.status() >= 400) {
        problems.add(url + ": cannot be opened");
        return;
      }
      Map<?, ?> has = (Map<?, ?>) page.evaluate(LOOK);
      pages.put(url, new HashSet<>(strings(has.get("ids"))));
      for (String link : strings(has.get("links"))) {
        if (!link.startsWith(start)) {
          continue;
        }
        links++;
        if (link.indexOf('#') >= 0 && !link.endsWith("#")) {
          anchors.computeIfAbsent(link, k -> new TreeSet<>()).add(url);
        }
        follow(link.replaceFirst("#.*", ""));
      }
    }

    private void follow(String url) {
      if (seen.add(url)) {
        open.add(url);
      }
    }

    private static List<String> strings(Object value) {
      return ((List<?>) value).stream().map(String::valueOf).toList();
    }
  }
}
