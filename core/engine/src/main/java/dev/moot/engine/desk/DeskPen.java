package dev.moot.engine.desk;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Quote;
import dev.moot.engine.desk.DeskRefusal.Reason;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.live.LiveSite;
import dev.moot.engine.live.Trial;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.review.SameWords;
import dev.moot.engine.scaffold.NewQuote;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Puts quotes into claim files, in which nothing else changes. What was changed since the page was
 * made is refused, and so is what would bring an error into the site.
 */
public final class DeskPen {

  private final LiveSite site;
  private final SourceDesk desk;
  private final SourceWriter writer;

  /**
   * @param folder the site's folder, absolute
   */
  public DeskPen(LiveSite site, SourceDesk desk, Path folder) {
    this.site = site;
    this.desk = desk;
    this.writer = new SourceWriter(folder);
  }

  /**
   * Puts {@code marked} at the end of the quotes of a claim.
   *
   * @param claim the id of the claim within the debate
   * @param by the id of who said it
   * @param claimFile the digest of the claim file that the page was made of
   * @param shown the quote in YAML, as it was shown to whoever wants it written
   * @return the quote as it was written
   * @throws DeskRefusal when it cannot be put there; nothing is written
   * @throws IOException when the disk says no; nothing is written
   */
  public synchronized NewQuote put(
      MarkedWords marked, String claim, Optional<String> by, String claimFile, String shown)
      throws DeskRefusal, IOException {
    QuoteDraft draft = desk.draft(marked);
    DeskSource from = draft.from();
    Debate debate = from.debate();
    if (!from.current()) {
      throw new DeskRefusal(Reason.UNREADABLE, debate.location().file());
    }
    Claim of = debate.claim(claim).orElseThrow(() -> new DeskRefusal(Reason.NO_CLAIM, claim));
    if (by.isPresent() && debate.participant(by.get()).isEmpty()) {
      throw new DeskRefusal(Reason.NO_PARTICIPANT, by.get());
    }
    NewQuote quote = draft.by(by);
    if (!quote.yaml().equals(shown)) {
      throw new DeskRefusal(Reason.NOT_SHOWN);
    }
    if (of.quotes().stream().anyMatch(q -> isSame(q, quote))) {
      throw new DeskRefusal(Reason.THERE_ALREADY, claim);
    }
    SourceFile file =
        site.newest()
            .flatMap((LinkedSite l) -> SourceDesk.claims(l, debate))
            .filter(f -> DeskText.digest(f.text()).equals(claimFile))
            .orElseThrow(() -> new DeskRefusal(Reason.CHANGED, debate.location().file()));
    String text =
        quote.in(file, claim).orElseThrow(() -> new DeskRefusal(Reason.BY_HAND, quote.yaml()));
    refuseErrors(site.tried(SourceFile.of(file.path(), text)), debate, of);
    try {
      writer.write(List.of(new SourceWriter.Change(file.path(), file.text(), text)));
    } catch (RefusedException changed) {
      throw new DeskRefusal(Reason.CHANGED, file.path());
    }
    return quote;
  }

  private static boolean isSame(Quote there, NewQuote quote) {
    return SameWords.key(there.exact()).equals(SameWords.key(quote.exact()))
        && there.by().equals(quote.by())
        && (there.source().isEmpty() || there.source().equals(quote.source()))
        && there.prefix().equals(quote.prefix())
        && there.suffix().equals(quote.suffix());
  }

  private static void refuseErrors(Trial trial, Debate debate, Claim claim) throws DeskRefusal {
    if (!trial.errors().isEmpty()) {
      throw new DeskRefusal(Reason.ERROR, trial.errors().get(0).message());
    }
    int then =
        trial.site().flatMap(s -> s.claim(claim.id())).map(c -> c.quotes().size()).orElse(-1);
    if (then != claim.quotes().size() + 1) {
      throw new DeskRefusal(Reason.BY_HAND, debate.location().file());
    }
  }
}
