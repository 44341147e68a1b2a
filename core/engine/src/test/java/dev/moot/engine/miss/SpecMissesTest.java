package dev.moot.engine.miss;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.markdown.SpecExample;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** In the examples of CommonMark only that is called a miss which its author shows as one. */
class SpecMissesTest {

  private static final Map<Integer, String> MISSES =
      new TreeMap<>(
          Map.of(
              63, "a heading of seven signs",
              213, "a definition that interrupts a paragraph",
              379, "stars with a blank before the words",
              391, "stars with a blank behind the words",
              488, "an address with a space",
              508, "a title with quotation marks in it",
              511, "a space between the brackets",
              545, "a label that is escaped where it is used and not where it is defined"));

  @Test
  void nothingElseIsAMiss() throws IOException {
    List<SpecExample> examples = SpecExample.all();
    assertThat(examples).hasSize(652);
    assertThat(examples)
        .filteredOn(e -> !Misses.in(e.markdown()).isEmpty())
        .extracting(SpecExample::number)
        .containsExactlyElementsOf(MISSES.keySet());
  }
}
