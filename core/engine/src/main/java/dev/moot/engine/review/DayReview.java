package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Post;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Side;
import dev.moot.api.model.Site;
import dev.moot.api.model.Source;
import dev.moot.api.model.Stance;
import dev.moot.engine.rule.ClaimRules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether views of one debate can have been said on their days, and whether what somebody withdrew
 * is held by them still. No clock is asked: a view is too late by the days that the files have.
 */
final class DayReview {

  /** A day that nothing can be known after, and what has it. */
  private record Last(LocalDate day, String what) {}

  private final Debate debate;
  private final Diagnostics diagnostics;
  private final Optional<Last> last;

  DayReview(Site site, Debate debate, Diagnostics diagnostics) {
    this.debate = debate;
    this.diagnostics = diagnostics;
    this.last = last(site, debate);
  }

  /** The newest day of the digests of {@code debate} and of its sources. */
  private static Optional<Last> last(Site site, Debate debate) {
    Stream<LocalDate> digests =
        site.postsOn(debate.id()).stream().map(Post::lastChanged).flatMap(Optional::stream);
    Stream<LocalDate> sources =
        debate.sources().values().stream()
            .flatMap(s -> Stream.concat(s.date().stream(), s.retrieved().stream()));
    return Stream.concat(digests, sources)
        .max(Comparator.naturalOrder())
        .map(day -> new Last(day, "and the newest day of its digests and sources is " + day));
  }

  void review() {
    for (Claim claim : debate.claims().values()) {
      for (Stance stance : claim.stances()) {
        for (Stance view : stance.history()) {
          Optional<String> source = view.source().map(s -> s.source());
          day(
              view.date(),
              source.or(() -> source(view.quote())),
              "view of `" + view.participant().local() + "`",
              view.location());
        }
        withdrawn(claim, stance);
      }
      for (Revision revision : claim.revisions()) {
        day(
            revision.date(),
            source(revision.quote()),
            "change by `" + revision.by().local() + "`",
            revision.location());
      }
    }
  }

  /** The source of words: the one that they name, or the only one. */
  private Optional<String> source(Optional<Quote> quote) {
    return quote.flatMap(
        q ->
            q.source()
                .or(
                    () ->
                        debate.sources().size() == 1
                            ? debate.sources().keySet().stream().findFirst()
                            : Optional.empty()));
  }

  private void day(
      Optional<LocalDate> said, Optional<String> from, String what, SourceLocation place) {
    Optional<Last> bound =
        from.flatMap(id -> Optional.ofNullable(debate.sources().get(id)))
            .flatMap(Source::retrieved)
            .map(day -> new Last(day, "and source `" + from.get() + "` was read on " + day))
            .or(() -> last);
    if (said.isPresent() && bound.isPresent() && said.get().isAfter(bound.get().day())) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.DATED_AHEAD,
                  place,
                  "this " + what + " is dated " + said.get() + ", " + bound.get().what())
              .withHint(
                  "mend the date, or say when you read it: `retrieved:` of the source, `updated:` of the digest"));
    }
  }

  /** The last that somebody did to a claim counts, and a view that they gave on a later day. */
  private void withdrawn(Claim claim, Stance stance) {
    ParticipantId person = stance.participant();
    Optional<Revision> change =
        claim.revisions().stream()
            .filter(r -> r.by().equals(person))
            .reduce((earlier, later) -> later)
            .filter(r -> r.change() == Revision.Change.WITHDRAWN);
    if (change.isEmpty() || stance.side() != Side.HOLDS || isAfter(stance, change.get())) {
      return;
    }
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.WITHDRAWN_AND_HELD,
                stance.location(),
                "`"
                    + person.local()
                    + "` withdrew `"
                    + claim.id().local()
                    + "` and holds it still by this stance")
            .withHint("add a later view with its `date`, or take the stance or the revision out")
            .withRelated(change.get().location(), "withdrawn here"));
  }

  private static boolean isAfter(Stance stance, Revision revision) {
    return stance.date().isPresent()
        && revision.date().isPresent()
        && stance.date().get().isAfter(revision.date().get());
  }
}
