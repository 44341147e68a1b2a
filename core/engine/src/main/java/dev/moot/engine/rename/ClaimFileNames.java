package dev.moot.engine.rename;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Relation;
import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.parse.IdUse;
import dev.moot.engine.parse.NameUse;
import dev.moot.engine.parse.ParsedDebate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places of one claim file that name a claim, and what is to stand there. */
final class ClaimFileNames {

  private final ParsedDebate debate;
  private final ClaimId from;
  private final ClaimId to;

  ClaimFileNames(ParsedDebate debate, ClaimId from, ClaimId to) {
    this.debate = debate;
    this.from = from;
    this.to = to;
  }

  List<Edit> references() {
    List<Edit> edits = new ArrayList<>();
    Set<SourceLocation> places = new HashSet<>();
    for (IdUse use : debate.uses()) {
      places.add(use.location());
      if (use.claim().equals(from)) {
        edits.add(local(use));
      }
    }
    Map<String, String> relations = madeUp(places);
    for (NameUse undercut : debate.undercuts()) {
      String renamed = relations.get(undercut.name());
      if (renamed != null) {
        edits.add(Edit.ofWord(debate.file(), undercut.location(), undercut.name(), renamed));
      }
    }
    return edits;
  }

  /** The key under {@code claims}. */
  Edit key(SourceLocation place) {
    return Edit.ofWord(debate.file(), place, from.local(), to.local());
  }

  /** The relations that {@code supports} and {@code attacks} name after their claims. */
  private Map<String, String> madeUp(Set<SourceLocation> uses) {
    Map<String, String> renamed = new HashMap<>();
    for (Relation relation : debate.debate().relations()) {
      // A relation that is written out stands elsewhere than the claims it names.
      if (uses.contains(relation.location()) && relation.target().claim().isPresent()) {
        ClaimId premise = relation.premises().get(0);
        ClaimId target = relation.target().claim().get();
        String verb =
            relation
                .id()
                .substring(
                    premise.local().length(), relation.id().length() - target.local().length());
        String id = now(premise) + verb + now(target);
        if (!id.equals(relation.id())) {
          renamed.put(relation.id(), id);
        }
      }
    }
    return renamed;
  }

  private String now(ClaimId id) {
    return id.equals(from) ? to.local() : id.local();
  }

  /** The id that {@code use} is, a debate before it left alone. */
  private Edit local(IdUse use) {
    String words = use.written().contains("/") ? to.toString() : to.local();
    Edit whole = Edit.ofWord(debate.file(), use.location(), use.written(), words);
    Span span = whole.at();
    boolean plain = span.end() - span.start() == use.written().length();
    return plain
        ? new Edit(new Span(span.end() - from.local().length(), span.end()), to.local())
        : whole;
  }
}
