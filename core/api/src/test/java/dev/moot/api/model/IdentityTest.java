package dev.moot.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {

  private static final SourceLocation PLACE = SourceLocation.ofFile("claims/a.yaml");

  private static ClaimId id(String written) {
    int slash = written.indexOf('/');
    return new ClaimId(written.substring(0, slash), written.substring(slash + 1));
  }

  /** A claim, written {@code a/x} or {@code a/x -> b/y}. */
  private static Claim claim(String written, String... aliases) {
    String[] parts = written.split(" -> ");
    return new Claim(
        id(parts[0]),
        "Something.",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        parts.length > 1 ? Optional.of(id(parts[1])) : Optional.empty(),
        List.of(aliases).stream().map(a -> new Alias(a, PLACE)).toList(),
        PLACE);
  }

  private static String canonical(Identity identity, String written) {
    return identity.canonical(id(written)).toString();
  }

  private static List<String> wordings(Identity identity, String written) {
    return identity.wordings(id(written)).stream().map(c -> c.id().toString()).toList();
  }

  @Test
  void aClaimOnItsOwnIsItsOwnPageAndOnlyWording() {
    Identity identity = new Identity(List.of(claim("a/x")));
    assertThat(canonical(identity, "a/x")).isEqualTo("a/x");
    assertThat(wordings(identity, "a/x")).containsExactly("a/x");
  }

  @Test
  void aChainLeadsToItsEndFromEveryLink() {
    Identity identity =
        new Identity(
            List.of(claim("a/x -> b/y"), claim("b/y -> c/z"), claim("c/z"), claim("d/w -> b/y")));
    for (String each : List.of("a/x", "b/y", "c/z", "d/w")) {
      assertThat(canonical(identity, each)).isEqualTo("c/z");
      assertThat(wordings(identity, each)).containsExactly("c/z", "a/x", "b/y", "d/w");
    }
  }

  @Test
  void oldNamesAreFollowedOnTheWay() {
    Identity identity = new Identity(List.of(claim("a/x -> b/old", "before"), claim("b/y", "old")));
    assertThat(canonical(identity, "a/before")).isEqualTo("b/y");
    assertThat(wordings(identity, "b/old")).containsExactly("b/y", "a/x");
  }

  @Test
  void aNameThatTwoClaimsWantIsThatOfTheClaimWhoseIdItIsElseOfTheFirst() {
    Identity identity =
        new Identity(List.of(claim("a/x", "y", "old"), claim("a/y"), claim("a/z", "old")));
    assertThat(identity.current(id("a/y"))).isEqualTo(id("a/y"));
    assertThat(identity.current(id("a/old"))).isEqualTo(id("a/x"));
  }

  @Test
  void aCircleEndsAtTheFirstOfItsClaimsWhereverOneEnters() {
    for (List<String> order :
        List.of(
            List.of("a/x -> b/y", "b/y -> c/z", "c/z -> b/y"),
            List.of("c/z -> b/y", "b/y -> c/z", "a/x -> b/y"))) {
      Identity identity = new Identity(order.stream().map(w -> claim(w)).toList());
      for (String each : List.of("a/x", "b/y", "c/z")) {
        assertThat(canonical(identity, each)).isEqualTo("b/y");
      }
    }
    Identity self = new Identity(List.of(claim("a/x -> a/x")));
    assertThat(canonical(self, "a/x")).isEqualTo("a/x");
  }

  @Test
  void aNameThatLeadsNowhereLeavesAClaimItsOwnPage() {
    Identity identity = new Identity(List.of(claim("a/x -> gone/y")));
    assertThat(canonical(identity, "a/x")).isEqualTo("a/x");
    assertThat(canonical(identity, "gone/y")).isEqualTo("gone/y");
    assertThat(wordings(identity, "gone/y")).isEmpty();
  }

  @Test
  void aVeryLongChainNeedsNoStack() {
    List<Claim> chain = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      chain.add(claim("a/x" + i + " -> a/x" + (i + 1)));
    }
    chain.add(claim("a/x100000"));
    Identity identity = new Identity(chain);
    assertThat(canonical(identity, "a/x0")).isEqualTo("a/x100000");
    assertThat(identity.wordings(id("a/x5"))).hasSize(100_001);
  }
}
