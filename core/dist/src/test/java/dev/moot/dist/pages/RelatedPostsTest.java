package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a post says is related to it, and why. */
class RelatedPostsTest {

  private static final Pattern RELATED =
      Pattern.compile("<a href=\"\\.\\./([a-z0-9-]+)/\">[^<]*</a> <p class=\"meta\">([^<]*)</p>");

  @TempDir Path temp;
  private SmallSite site;

  @BeforeEach
  void site() throws IOException {
    site = SmallSite.in(temp, "ignore: [claims/isolated, claims/unsourced]\n");
    for (String debate : List.of("tea", "milk")) {
      site.file(
          "claims/" + debate + ".yaml",
          "schema: claims/1\ndebate: "
              + debate
              + "\ntitle: Why?\nclaims:\n  rare:\n    text: Few say so.\n"
              + "  common:\n    text: Many say so.\n  other:\n    text: Some say so.\n");
    }
  }

  private void post(String name, int day, String more, String... claims) throws IOException {
    StringBuilder body = new StringBuilder("Words.");
    for (String claim : claims) {
      body.append(" [[").append(claim).append("]].");
    }
    site.post(name, "2026-01-" + (10 + day), more, body.toString());
  }

  @Test
  void sharedClaimsComeFirstThenDebatesThenTags() throws IOException {
    post("self", 1, "debates: [tea]\ntags: [cups]\n", "tea/rare", "tea/other");
    post("by-tag", 2, "tags: [cups]\n");
    post("by-debate", 3, "debates: [tea]\n");
    post("by-claim", 4, "", "tea/rare");
    post("by-claims", 5, "", "tea/other", "tea/rare");
    post("unlike", 6, "tags: [saucers]\n", "milk/rare");
    site.build();

    assertThat(related("self"))
        .containsExactly(
            "by-claims: 2 claims in common",
            "by-claim: 1 claim in common",
            "by-debate: on the same debate",
            "by-tag: also on cups");
  }

  @Test
  void aClaimThatFewMentionCountsForMore() throws IOException {
    post("self", 1, "", "tea/rare", "tea/common");
    post("through-common", 2, "", "tea/common");
    post("also-common", 3, "", "tea/common");
    post("through-rare", 4, "", "tea/rare");
    site.build();

    assertThat(related("self").get(0)).isEqualTo("through-rare: 1 claim in common");
  }

  @Test
  void anotherWordingOfAClaimIsTheSameClaim() throws IOException {
    site.file(
        "claims/milk.yaml",
        "schema: claims/1\ndebate: milk\ntitle: Why?\nclaims:\n  same:\n    text: Few say this.\n    same_as: tea/rare\n");
    post("self", 1, "", "tea/rare");
    post("reworded", 2, "", "milk/same");
    site.build();

    assertThat(related("self")).containsExactly("reworded: 1 claim in common");
  }

  @Test
  void otherPartsOfItsSeriesAreLeftOutAndFourAreShown() throws IOException {
    post("self", 1, "series: Cups\n", "tea/rare");
    post("part", 2, "series: Cups\n", "tea/rare");
    for (int i = 3; i < 9; i++) {
      post("like" + i, i, "", "tea/rare");
    }
    site.build();

    assertThat(related("self"))
        .as("of equals the newest")
        .containsExactly(
            "like8: 1 claim in common",
            "like7: 1 claim in common",
            "like6: 1 claim in common",
            "like5: 1 claim in common");
  }

  @Test
  void aPostWithNothingInCommonHasNoList() throws IOException {
    post("self", 1, "", "tea/rare");
    post("unlike", 2, "", "milk/rare");
    site.build();

    assertThat(site.page("posts/self")).doesNotContain("Related digests");
  }

  @Test
  void ofWhatVeryManyShareTheNearestInTimeStandForAll() throws IOException {
    for (int i = 0; i < 60; i++) {
      String day =
          (i < 20 ? "2026-02-" : i < 40 ? "2026-03-" : "2026-04-")
              + (i % 20 + 1 < 10 ? "0" : "")
              + (i % 20 + 1);
      site.post("p" + (100 + i), day, "tags: [cups]\n", "Words.");
    }
    site.post("p200", "2026-05-01", "tags: [cups]\n", "Words.");
    site.build();

    assertThat(related("p200"))
        .containsExactly(
            "p159: also on cups", "p158: also on cups", "p157: also on cups", "p156: also on cups");
    assertThat(related("p100")).hasSize(4);
  }

  private List<String> related(String post) {
    List<String> found = new ArrayList<>();
    Matcher m = RELATED.matcher(site.page("posts/" + post));
    while (m.find()) {
      found.add(m.group(1) + ": " + m.group(2));
    }
    return found;
  }
}
