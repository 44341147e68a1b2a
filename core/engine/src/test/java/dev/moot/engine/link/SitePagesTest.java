package dev.moot.engine.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Site;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.config.ConfigReader;
import dev.moot.fixtures.DebateBuilder;
import dev.moot.fixtures.Sites;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SitePagesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static List<PlacedPage> pages(String config, Site site) {
    return SitePages.of(
        site, new ConfigReader(d -> {}).read("title: Cups\n" + config, Optional.empty()));
  }

  private static List<String> paths(String config, Site site) {
    return pages(config, site).stream().map(p -> p.permalink().path()).toList();
  }

  @Test
  void anEmptySiteHasItsListsAndNoMore() {
    assertThat(paths("", Sites.of()))
        .containsExactlyInAnyOrder(
            "/",
            "/claims/",
            "/people/",
            "/expectations/",
            "/terms/",
            "/tags/",
            "/archive/",
            "/404.html");
  }

  @Test
  void theReportOnFairnessIsThereForWhoAsks() {
    assertThat(paths("fairness-page: true\n", Sites.of())).contains("/fairness/");
  }

  @Test
  void whatIsWrittenHasAPage() {
    Site site =
        Sites.of(
            List.of(Sites.post("one", DAY, "tea")),
            DebateBuilder.debate("tea").claims("calms").people("ann").build());
    assertThat(paths("", site))
        .contains("/posts/one/", "/claims/tea/", "/claims/tea/calms/", "/people/tea/ann/");
  }

  @Test
  void aListGoesOnOverAsManyPagesAsItNeeds() {
    Site site = Sites.of(List.of(Sites.post("a", DAY), Sites.post("b", DAY), Sites.post("c", DAY)));
    List<PlacedPage> archive =
        pages("paginate: 2\n", site).stream()
            .filter(p -> p.subject().equals(new PageSubject.OfIndex(PageSubject.Index.ARCHIVE)))
            .toList();
    assertThat(archive)
        .extracting(p -> p.permalink().path(), p -> p.part().orElseThrow().number())
        .containsExactly(tuple("/archive/", 1), tuple("/archive/page/2/", 2));
  }

  @Test
  void aListIsMadeOfManyFilesAndWhatIsWrittenOfItsOwn() {
    Site site = Sites.of(List.of(Sites.post("one", DAY)));
    assertThat(pages("", site))
        .filteredOn(p -> p.permalink().path().matches("/archive/|/posts/one/"))
        .extracting(PlacedPage::place)
        .containsExactlyInAnyOrder(
            SourceLocation.ofFile("moot.yaml"), SourceLocation.ofFile("posts/one.md"));
  }
}
