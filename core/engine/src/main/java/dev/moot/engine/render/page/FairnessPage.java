package dev.moot.engine.render.page;

import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.review.Fairness;
import dev.moot.engine.review.FairnessReview;
import java.util.List;

/** The report on how evenly debates are digested. */
record FairnessPage(PageParts parts) implements IndexPage {

  /**
   * What it shows.
   *
   * @param debates the report on each
   */
  public record View(List<Fairness> debates) {}

  @Override
  public Index index() {
    return Index.FAIRNESS;
  }

  @Override
  public View view(Scope scope) {
    return new View(new FairnessReview(parts.site()).fairness());
  }
}
