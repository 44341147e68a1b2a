package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Source;
import dev.moot.engine.link.SiteVoices;
import dev.moot.engine.rule.ClaimRules;

/** Participants who never speak and sources that nothing is quoted from. */
final class UseReview {

  private final Debate debate;
  private final UsedNames used;
  private final Diagnostics diagnostics;

  UseReview(Debate debate, SiteVoices voices, Diagnostics diagnostics) {
    this.debate = debate;
    this.used = UsedNames.of(debate, voices);
    this.diagnostics = diagnostics;
  }

  void review() {
    debate.participants().values().forEach(this::report);
    debate.sources().values().forEach(this::report);
  }

  private void report(Participant participant) {
    if (!used.speaks(participant)) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.UNUSED_PARTICIPANT,
                  participant.location(),
                  "participant `"
                      + participant.id().local()
                      + "` takes no part: nothing else names them")
              .withHint("give them a stance or a quote, or remove them"));
    }
  }

  private void report(Source source) {
    if (!used.isQuoted(source)) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.UNUSED_SOURCE,
                  source.location(),
                  "nothing is quoted from source `" + source.id() + "`")
              .withHint(
                  "quote it, as in `{source: " + source.id() + ", exact: \"...\"}`, or remove it"));
    }
  }
}
