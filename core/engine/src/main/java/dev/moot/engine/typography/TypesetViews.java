package dev.moot.engine.typography;

import dev.moot.api.model.Citation;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Stance;
import dev.moot.api.model.Wording;

/** What people said and hold, with its texts set. */
record TypesetViews(Typography typography) {

  /** Only what is shown: what stands around it in the source is there to find it. */
  Quote of(Quote q) {
    return new Quote(
        q.by(), q.source(), typography.ofPlain(q.exact()), q.prefix(), q.suffix(), q.location());
  }

  Stance of(Stance s) {
    return new Stance(
        s.claim(),
        s.participant(),
        s.position(),
        s.positionBasis(),
        s.credence(),
        s.numberBasis(),
        s.estimated(),
        s.hedge().map(typography::ofPlain),
        s.quote().map(this::of),
        s.source().map(c -> new Citation(c.source(), typography.ofPlain(c.at()))),
        s.derived().map(typography::ofPlain),
        s.note().map(typography::ofPlain),
        s.date(),
        s.earlier().stream().map(this::of).toList(),
        s.location());
  }

  Revision of(Revision r) {
    return new Revision(
        r.by(),
        r.change(),
        r.from().map(w -> new Wording(typography.ofPlain(w.text()), w.quote().map(this::of))),
        r.quote().map(this::of),
        r.date(),
        r.location());
  }
}
