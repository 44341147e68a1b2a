package dev.moot.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which a page is looked at: each width by day and by night, with what unfolds shut
 * and open. A page is loaded once, and takes one form after the other.
 *
 * @param widths in pixels
 * @param axe whether axe looks at each form, beside what does not fit
 */
record Matrix(List<Integer> widths, List<ColorScheme> schemes, List<Boolean> open, boolean axe) {

  /** The narrowest that WCAG 1.4.10 asks for. */
  static final int NARROWEST = 320;

  private static final int HEIGHT = 844;
  private static final Pattern BRAND = Pattern.compile("class=\"brand\" href=\"([^\"]+)\"");

  Matrix {
    widths = List.copyOf(widths);
    schemes = List.copyOf(schemes);
    open = List.copyOf(open);
  }

  /**
   * What was found.
   *
   * @param runs how many forms were looked at
   * @param lines what is wrong, each with the page and its form
   */
  record Findings(int runs, List<String> lines) {}

  /** Looks at {@code paths} of the site in {@code output}. */
  Findings lookAt(Path output, List<String> paths, Browser browser) throws IOException {
    List<String> found = new ArrayList<>();
    int runs = 0;
    try (StaticHost host = new StaticHost(output, base(output));
        Page page = browser.newPage()) {
      for (String path : paths) {
        page.navigate(host.url() + path);
        runs += forms(page, path, found);
        page.setViewportSize(NARROWEST, HEIGHT);
        Fit.space(page);
        Fit.misfits(page).stream()
            .filter(m -> !m.startsWith("broken"))
            .forEach(m -> found.add(path + " with wide spacing: " + m));
        runs++;
      }
    }
    return new Findings(runs, List.copyOf(found));
  }

  /** Where the site has to be served: its 404 page is read from anywhere and names it. */
  private static String base(Path output) throws IOException {
    Matcher brand = BRAND.matcher(Files.readString(output.resolve("404.html")));
    return brand.find() ? brand.group(1) : "/";
  }

  private int forms(Page page, String path, List<String> found) {
    int runs = 0;
    for (boolean isOpen : open) {
      if (isOpen) {
        Fit.openAll(page);
      }
      for (ColorScheme scheme : schemes) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        for (int width : widths) {
          page.setViewportSize(width, HEIGHT);
          String where = path + " at " + width + ", " + scheme + (isOpen ? ", open: " : ": ");
          Fit.misfits(page).forEach(m -> found.add(where + m));
          if (axe) {
            Axe.violations(page).forEach(v -> found.add(where + v));
          }
          runs++;
        }
      }
    }
    return runs;
  }
}
