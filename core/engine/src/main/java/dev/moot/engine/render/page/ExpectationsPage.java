package dev.moot.engine.render.page;

import dev.moot.api.model.Expectation;
import dev.moot.api.model.Expectation.Status;
import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.render.theme.Scope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What would change minds, and what came of it. */
record ExpectationsPage(PageParts parts) implements IndexPage {

  /**
   * What it shows.
   *
   * @param open those nothing came of yet, those with a day first
   * @param met what happened
   * @param notMet what did not happen
   */
  public record View(List<Expectation> open, List<Expectation> met, List<Expectation> notMet) {}

  @Override
  public Index index() {
    return Index.EXPECTATIONS;
  }

  @Override
  public View view(Scope scope) {
    return new View(with(Status.OPEN), with(Status.MET), with(Status.NOT_MET));
  }

  /** Those with a day first, then as in their files. */
  private List<Expectation> with(Status status) {
    return parts.site().debates().stream()
        .flatMap(d -> d.expectations().stream())
        .filter(e -> e.status() == status)
        .sorted(Comparator.comparing((Expectation e) -> e.due().orElse(LocalDate.MAX)))
        .toList();
  }
}
