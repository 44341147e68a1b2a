package dev.moot.plugin.formats.aif;

import dev.moot.api.draft.Count.Fate;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftQuote;
import dev.moot.api.model.Relation;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.graph.Drafting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One node set while it is read: claims with their words, then the steps between them. */
final class AifReading {

  private static final Set<String> KNOWN = Set.of("I", "RA", "CA", "MA", "L", "YA", "TA");

  private final Drafting draft;
  private final NodeSet set;
  private final Locutions locutions;

  AifReading(ImportRequest request, NodeSet set) {
    this.draft = new Drafting(request, "AIF");
    this.set = set;
    this.locutions = new Locutions(set, draft, request.source());
  }

  Draft draft() {
    set.broken().forEach(b -> draft.remark("", b));
    for (AifNode node : set.ofType("I")) {
      if (node.text().isEmpty()) {
        draft.remark("", node.name() + " has no text: left out");
        continue;
      }
      List<DraftQuote> quotes = new ArrayList<>();
      for (AifNode act : set.to(node)) {
        if (Locutions.isSaying(act)) {
          set.to(act).forEach(l -> locutions.quote(l).ifPresent(quotes::add));
        }
      }
      draft.claims().add(DraftClaim.of(node.id(), node.text(), node.text()).withQuotes(quotes));
    }
    locutions.declare();
    new Steps(set, draft).draw();
    counts();
    return draft.draft(Optional.empty(), draft.relations().roots(draft.claims()));
  }

  private void counts() {
    draft.countGraph(
        Relation.Type.SUPPORT,
        Relation.Type.ATTACK,
        Relation.Type.UNDERCUT,
        Relation.Type.REPHRASES);
    draft.count(Fate.READ, "participants", draft.participants().size(), "participant");
    int quotes = draft.claims().stream().mapToInt(c -> c.quotes().size()).sum();
    draft.count(Fate.READ, "quotes", quotes, "quote");
    draft.count(Fate.LEFT_OUT, "lost.TA", set.ofType("TA").size(), "turn", "turns and their order");
    int acts = (int) set.ofType("YA").stream().filter(a -> !Locutions.isSaying(a)).count();
    draft.count(
        Fate.LEFT_OUT, "lost.YA", acts, "act that asserts nothing", "acts that assert nothing");
    int silent = set.ofType("L").size() - locutions.used();
    draft.count(
        Fate.LEFT_OUT,
        "lost.L_without_claim",
        silent,
        "locution without a claim",
        "locutions without a claim");
    int other = (int) set.all().stream().filter(n -> !KNOWN.contains(n.type())).count();
    draft.count(Fate.LEFT_OUT, "lost.other", other, "node of another type", "nodes of other types");
    if (locutions.used() > 0) {
      draft.note("times and ids of nodes are not kept");
    }
  }
}
