package dev.moot.engine.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.NearMiss;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.parse.ClaimFileReader;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.read.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimNamesTest {

  private static final SourceLocation PLACE = new SourceLocation("posts/a.md", 3, 5, 4);

  private final List<Diagnostic> found = new ArrayList<>();
  private final ClaimNames names = names(Set.of());

  private ClaimNames names(Set<String> unreadable) {
    List<Debate> debates =
        List.of(
            debate("one", "captured: {text: A., aliases: [caught]}\n  wet: {text: B.}"),
            debate("lids", "noise: {text: The lid is loud.}\n  steam: {text: The lid is hot.}"),
            debate("two", "wet: {text: C.}\n  only-here: {text: D.}"));
    Site site =
        new Site(
            new ConfigReader(found::add).read("title: T", Optional.empty()).settings(),
            List.of(),
            debates,
            List.of());
    return new ClaimNames(site, Set.of(), unreadable, Map.of(), found::add);
  }

  private Debate debate(String id, String claims) {
    String yaml = "schema: claims/1\ndebate: " + id + "\ntitle: T\nclaims:\n  " + claims + "\n";
    return new ClaimFileReader(found::add)
        .read(SourceFile.of("claims/" + id + ".yaml", yaml))
        .map(ParsedDebate::debate)
        .orElseThrow();
  }

  private Optional<String> claim(String written, String... debates) {
    return names.claim(written, List.of(debates), PLACE).map(Claim::id).map(Object::toString);
  }

  private String hint() {
    assertThat(found).hasSize(1);
    return found.get(0).hint().orElse("");
  }

  @Test
  void aBareIdIsThatOfTheFirstDebateThatHasIt() {
    assertThat(claim("wet", "one", "two")).contains("one/wet");
    assertThat(claim("wet", "two", "one")).contains("two/wet");
    assertThat(claim("only-here", "one", "two")).contains("two/only-here");
  }

  @Test
  void aQualifiedIdNeedsNoFrontMatter() {
    assertThat(claim("two/wet")).contains("two/wet");
  }

  @Test
  void anOldNameKeepsResolving() {
    assertThat(claim("caught", "one")).contains("one/captured");
  }

  @Test
  void unknownClaimIsReportedWithASuggestionAndItsPlace() {
    assertThat(claim("captures", "one")).isEmpty();
    assertThat(hint()).isEqualTo("did you mean `captured`?");
    assertThat(found.get(0).related().get(0).location().line()).isEqualTo(5);
    assertThat(found.get(0).location()).isEqualTo(PLACE);
  }

  @Test
  void aQualifiedIdGetsAQualifiedSuggestion() {
    assertThat(claim("one/captures")).isEmpty();
    assertThat(hint()).isEqualTo("did you mean `one/captured`?");
  }

  @Test
  void aClaimOfAnotherDebateIsSuggested() {
    assertThat(claim("only-here", "one")).isEmpty();
    assertThat(hint()).isEqualTo("did you mean `two/only-here`?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "captures                 > one      > captured",
        "one/captures             > two      > one/captured",
        "the-lid-is-loud          > lids     > noise",
        "the-lid-is-very-lous     > lids     > noise",
        "lid-is-loud              > lids     > noise",
        "the-only-here            > two      > only-here",
        "only-here                > one      > two/only-here",
        "the-lid-is-loud          >          > lids/noise",
      })
  void aClaimIsNearByItsIdOrItsText(String written, String debate, String near) {
    List<String> debates = debate == null ? List.of() : List.of(debate);
    assertThat(names.near(new NearMiss.Meant(written, "[[", "|so]]"), debates))
        .contains("did you mean `[[" + near + "|so]]`?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"something-else-entirely", "lid", "the"})
  void noClaimIsNearWhatSharesAWordOrNone(String written) {
    assertThat(names.near(new NearMiss.Meant(written, "", ""), List.of("lids"))).isEmpty();
  }

  @Test
  void unknownDebateIsReportedWithASuggestion() {
    assertThat(claim("tow/wet")).isEmpty();
    assertThat(hint()).isEqualTo("did you mean `two`?");
  }

  @Test
  void whatFollowsFromADebateThatIsUnknownIsNotReported() {
    assertThat(claim("wet", "tow")).isEmpty();
    assertThat(claim("nowhere", "one", "tow")).isEmpty();
    assertThat(found).as("the front matter is where it is said").isEmpty();
  }

  @Test
  void withoutADebateTheFrontMatterIsNamed() {
    assertThat(claim("wet")).isEmpty();
    assertThat(hint()).contains("debates");
  }

  @Test
  void whatMayBeInAFileThatCannotBeReadIsNotReported() {
    ClaimNames mild = names(Set.of("one"));
    assertThat(mild.claim("captures", List.of("one"), PLACE)).isEmpty();
    assertThat(mild.claim("gone/x", List.of(), PLACE)).isEmpty();
    assertThat(found).hasSize(1);
  }

  @Test
  void oddNamesAreUnknownAndNoException() {
    for (String odd : List.of("", "/", "a/", "/a", "a/b/c", "../x", "A B")) {
      assertThat(claim(odd, "one")).as(odd).isEmpty();
    }
    assertThat(found).hasSize(7);
  }
}
