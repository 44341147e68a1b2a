package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.plugin.Inquiry;
import dev.moot.api.render.Words;
import dev.moot.fixtures.Sites;
import java.util.List;
import java.util.Optional;

/** What an explainer is asked in tests: a debate that is the whole site. */
final class Inquiries {

  private Inquiries() {}

  static Inquiry of(Debate debate, Words words) {
    return of(debate, Optional.empty(), "quadratic-energy", words);
  }

  static Inquiry of(Debate debate, Optional<Claim> claim, String semantics, Words words) {
    return new Inquiry(Sites.of(debate), debate, claim, semantics, List.of(), words);
  }
}
