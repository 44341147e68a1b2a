package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.moot.dist.product.ManyNotes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where notes stand on a wide page, and that the keyboard gets to all of them. */
@ExtendWith(Chromium.class)
class MarginNotesTest {

  /** The boxes of the notes in the margin, and of what else is on the page, by what they are. */
  private static final String OVERLAPS =
      """
      () => {
        const notes = [...document.querySelectorAll('.body > .notes > ol > li')];
        const others = [...document.querySelectorAll(
          '.top, .head > *, .toc, .body > :not(.notes), main > article > :not(.body), .near > *, .foot > *')];
        const box = e => e.getBoundingClientRect();
        const meet = (a, b) =>
          a.top < b.bottom - 1 && b.top < a.bottom - 1 && a.left < b.right - 1 && b.left < a.right - 1;
        const found = [];
        notes.forEach((note, i) => {
          if (getComputedStyle(note).position !== 'absolute') found.push(note.id + ' is not in the margin');
          for (const other of [...notes.slice(i + 1), ...others])
            if (!other.contains(note) && meet(box(note), box(other)))
              found.push(note.id + ' meets ' + (other.id || other.className || other.tagName));
        });
        return found;
      }
      """;

  /** How far below the end of the note that holds its mark each note in a note begins. */
  private static final String BELOW_THEIR_OWNER =
      """
      () => [...document.querySelectorAll('.body > .notes sup.ref > a')]
        .filter(mark => !/-\\d+-\\d+$/.test(mark.id))
        .map(mark => document.getElementById(mark.hash.slice(1)).getBoundingClientRect().top
          - mark.closest('li').getBoundingClientRect().bottom)
      """;

  private static final String ABOVE_THEIR_MARKS =
      """
      () => [...document.querySelectorAll('.body > .notes > ol > li')]
        .filter(note => note.getBoundingClientRect().top + 8
          < document.getElementById(note.id.replace('fn', 'fnref')).getBoundingClientRect().top)
        .map(note => note.id)
      """;

  @TempDir static Path temp;
  private static BuiltSites sites;

  @BeforeAll
  static void build() throws IOException {
    sites = BuiltSites.in(temp);
  }

  @ParameterizedTest
  @ValueSource(ints = {1200, 1440})
  void notesInTheMarginMeetNeitherEachOtherNorAnythingElse(int width, Browser browser)
      throws IOException {
    try (StaticHost host = sites.host();
        Page page = page(browser, host, width)) {
      int all = ManyNotes.NOTES - ManyNotes.IN_ASIDES;
      assertThat(page.locator(".body > .notes > ol > li").count()).isEqualTo(all);
      assertThat(strings(page, OVERLAPS)).isEmpty();
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(strings(page, OVERLAPS)).as("with every aside open").isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1200, 1440})
  void noNoteIsAboveItsMarkAndOneInANoteIsNextToIt(int width, Browser browser) throws IOException {
    try (StaticHost host = sites.host();
        Page page = page(browser, host, width)) {
      assertThat(strings(page, ABOVE_THEIR_MARKS)).isEmpty();
      List<Double> gaps =
          ((List<?>) page.evaluate(BELOW_THEIR_OWNER))
              .stream().map(gap -> ((Number) gap).doubleValue()).toList();
      assertThat(gaps).hasSize(ManyNotes.NESTED).allMatch(gap -> gap > 0 && gap < 40);
    }
  }

  @Test
  void theTabKeyReachesEveryMarkAndEveryWayBack(Browser browser) throws IOException {
    for (int width : new int[] {390, 1440}) {
      try (StaticHost host = sites.host();
          Page page = page(browser, host, width)) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        Set<Object> reached = new HashSet<>();
        for (int i = 0; i < 250; i++) {
          page.keyboard().press("Tab");
          reached.add(
              page.evaluate(
                  "() => { const e = document.activeElement, r = e.getBoundingClientRect();"
                      + " return r.width > 1 && r.height > 1 ? e.id || e.hash : '' }"));
        }
        List<String> wanted =
            strings(
                page,
                "() => [...document.querySelectorAll('sup.ref > a, [role=doc-backlink]')]"
                    + ".map(e => e.id || e.hash)");
        assertThat(wanted).hasSize(2 * (ManyNotes.NOTES + ManyNotes.TWICE));
        assertThat(reached).as("at %d px", width).containsAll(wanted);
      }
    }
  }

  private static Page page(Browser browser, StaticHost host, int width) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 900));
    page.navigate(host.url() + BuiltSites.NOTES);
    page.evaluate("document.fonts.ready");
    return page;
  }

  private static List<String> strings(Page page, String script) {
    return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
  }
}
