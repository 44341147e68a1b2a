package dev.moot.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is a key in every build says itself what it is equal to. */
class EqualityTest {

  /** Lists whose items differ in one component from the first. */
  static Stream<List<Object>> keys() {
    return Stream.of(
        List.of(new Permalink("/a/"), new Permalink("/a"), new Permalink("/b/")),
        List.of(new Tag("Tea", "tea"), new Tag("tea", "tea"), new Tag("Tea", "tee")),
        List.of(
            new SourceLocation("a", 1, 2, 3),
            new SourceLocation("b", 1, 2, 3),
            new SourceLocation("a", 9, 2, 3),
            new SourceLocation("a", 1, 9, 3),
            new SourceLocation("a", 1, 2, 9)));
  }

  private static Object copy(Object key) {
    if (key instanceof Permalink p) {
      return new Permalink(p.path());
    }
    if (key instanceof Tag t) {
      return new Tag(t.name(), t.slug());
    }
    SourceLocation l = (SourceLocation) key;
    return new SourceLocation(l.file(), l.line(), l.column(), l.length());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void equalIsWhatIsEqualInEveryPart(List<Object> keys) {
    Object first = keys.get(0);
    assertThat(copy(first)).isEqualTo(first).hasSameHashCodeAs(first);
    assertThat(first).isNotEqualTo("text").isNotEqualTo(null);
    assertThat(keys.subList(1, keys.size()))
        .isNotEmpty()
        .allSatisfy(other -> assertThat(other).isNotEqualTo(first));
  }
}
