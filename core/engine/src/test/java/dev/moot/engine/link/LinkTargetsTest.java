package dev.moot.engine.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Permalink;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkTargetsTest {

  @Test
  void ofSeveralThatWillBeAtOnePlaceTheFirstFileIsNamed() {
    Permalink tea = new Permalink("/posts/tea/");
    Map<String, Unpublished> unpublished = new HashMap<>();
    for (int day = 10; day < 30; day++) {
      unpublished.put(
          "posts/2026-01-" + day + "-tea.md",
          new Unpublished(tea, Optional.of(LocalDate.of(2026, 1, day))));
    }

    LinkTargets targets = new LinkTargets(Map.of(), unpublished, Map.of(), Map.of());

    assertThat(targets.unpublishedAt(tea).flatMap(Unpublished::scheduled))
        .contains(LocalDate.of(2026, 1, 10));
  }
}
