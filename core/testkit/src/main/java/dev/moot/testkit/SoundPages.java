package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Holds a plugin to this: pages and feeds with what it adds are sound, whatever is written. */
final class SoundPages {

  private static final String FEED = "feed.xml";

  private final SampleSite sample;

  SoundPages(SampleSite sample) {
    this.sample = sample;
  }

  /** Also where it is used twice, as on pages that show several posts. */
  void idsAreUniqueAndLinksToThemLead() {
    eachPage(sample.site("a").build(), SoundPages::assertIds);
    SampleSite doubled = sample.with(sample.body() + "\n\n" + sample.body());
    BuiltSite twice = doubled.site("twice").build();
    if (twice.diagnostics().stream().noneMatch(Diagnostic::isError)) {
      eachPage(twice, SoundPages::assertIds);
    }
  }

  private static void assertIds(String name, PageMarkup page) {
    assertThat(page.repeatedIds())
        .as("ids that %s has twice: an id comes from `page.uniqueId`", name)
        .isEmpty();
    assertThat(page.deadFragments()).as("links in %s to ids that are not there", name).isEmpty();
  }

  /** A reader of feeds shows many posts on one page. */
  void idsInFeedsAreUnique() {
    BuiltSite site = sample.site("a").build();
    Set<String> seen = new TreeSet<>();
    for (String entry : PageMarkup.feedEntries(site.file(FEED))) {
      PageMarkup markup = PageMarkup.of(entry);
      assertThat(markup.repeatedIds()).as("ids that one post in %s has twice", FEED).isEmpty();
      for (String id : markup.ids()) {
        assertThat(seen.add(id))
            .as(
                "the id `%s` is in two posts of %s, which readers of feeds may show on one page: an"
                    + " id comes from `page.uniqueId`",
                id, FEED)
            .isTrue();
      }
      assertThat(markup.deadFragments())
          .as("links in %s to ids that the post they are in has not", FEED)
          .isEmpty();
    }
  }

  void htmlIsValid() {
    BuiltSite site = sample.site("a").build();
    site.pages()
        .forEach(
            (name, html) ->
                assertThat(PageMarkup.mistakes(html))
                    .as("HTML in %s that browsers have to guess at", name)
                    .isEmpty());
    for (String entry : PageMarkup.feedEntries(site.file(FEED))) {
      assertThat(PageMarkup.mistakesInPart(entry))
          .as("HTML in %s that readers have to guess at", FEED)
          .isEmpty();
    }
  }

  /** At the top of a host, and in folders of one. */
  void linksLeadWhereverTheSiteLies() {
    for (String base : List.of("/", "/a/b/")) {
      BuiltSite site =
          sample
              .site(
                  "at" + base.replace('/', '-'),
                  SampleSite.PLAIN,
                  PageMarkup.HOST + base,
                  TestInstallation.ofClassPath())
              .build();
      Set<String> files = site.files().keySet();
      site.pages()
          .forEach(
              (name, html) ->
                  assertThat(PageMarkup.of(html).deadLinks(base, name, files))
                      .as(
                          "links in %s that lead nowhere when the site is at %s: `page.href` writes"
                              + " the path of a page, `page.asset` that of a file",
                          name, base)
                      .isEmpty());
    }
  }

  void textIsNoMarkup(String hostile) {
    BuiltSite site = sample.site("a", hostile).build();
    eachPage(site, SoundPages::assertInert);
    for (String entry : PageMarkup.feedEntries(site.file(FEED))) {
      assertInert(FEED, PageMarkup.of(entry));
    }
  }

  private static void assertInert(String name, PageMarkup page) {
    assertThat(page.liveCode())
        .as("live code in %s: what a writer wrote goes through `Html.text`", name)
        .isEmpty();
  }

  private static void eachPage(BuiltSite site, BiConsumer<String, PageMarkup> check) {
    assertThat(site.files()).as(() -> String.join("\n", site.lines())).isNotEmpty();
    for (Map.Entry<String, String> page : site.pages().entrySet()) {
      check.accept(page.getKey(), PageMarkup.of(page.getValue()));
    }
  }
}
