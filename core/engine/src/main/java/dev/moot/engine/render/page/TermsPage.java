package dev.moot.engine.render.page;

import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.TermEntry;
import java.util.List;

/** The glossary. */
record TermsPage(PageParts parts) implements IndexPage {

  /**
   * What it shows.
   *
   * @param terms all of them, in the order of the alphabet
   */
  public record View(List<TermEntry> terms) {}

  @Override
  public Index index() {
    return Index.TERMS;
  }

  @Override
  public View view(Scope scope) {
    return new View(parts.terms());
  }
}
