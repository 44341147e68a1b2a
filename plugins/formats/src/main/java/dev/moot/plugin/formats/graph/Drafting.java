package dev.moot.plugin.formats.graph;

import dev.moot.api.draft.Account;
import dev.moot.api.draft.Count;
import dev.moot.api.draft.Count.Fate;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftDebate;
import dev.moot.api.draft.DraftParticipant;
import dev.moot.api.draft.DraftSource;
import dev.moot.api.draft.Remark;
import dev.moot.api.model.Relation;
import dev.moot.api.plugin.ImportRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft while it is made: its parts, what was counted and what could not be taken. */
public final class Drafting {

  private static final Map<String, String> RELATIONS =
      Map.of("contradicts", "contradiction", "rephrases", "rephrasing");

  private final ImportRequest request;
  private final List<DraftSource> sources = new ArrayList<>();
  private final List<DraftParticipant> participants = new ArrayList<>();
  private final List<DraftClaim> claims = new ArrayList<>();
  private final DrawnRelations relations = new DrawnRelations();
  private final List<Count> counts = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param program whose file it is
   */
  public Drafting(ImportRequest request, String program) {
    this.request = request;
    sources.add(
        DraftSource.elsewhere("import", program + " file " + request.file(), Optional.empty()));
  }

  /** The sources; the file itself is the first. */
  public List<DraftSource> sources() {
    return sources;
  }

  /** Who takes part so far. */
  public List<DraftParticipant> participants() {
    return participants;
  }

  /** The claims so far. */
  public List<DraftClaim> claims() {
    return claims;
  }

  /** The relations so far. */
  public DrawnRelations relations() {
    return relations;
  }

  /** Says that something at {@code place} could not be taken as it stands. */
  public void remark(String place, String message) {
    remarks.add(new Remark(place, message));
  }

  /** Tells the writer {@code sentence}. */
  public void note(String sentence) {
    notes.add(sentence);
  }

  /** Tells how many claims there are, and how many relations of {@code types}. */
  public void countGraph(Relation.Type... types) {
    count(Fate.READ, "claims", claims.size(), "claim");
    for (Relation.Type type : types) {
      String word = type.word();
      count(
          Fate.READ,
          word,
          relations.count(type),
          RELATIONS.getOrDefault(word, word),
          RELATIONS.getOrDefault(word, word) + "s");
    }
    count(Fate.TOLD, "linked", relations.linked(), "linked relation");
    count(Fate.TOLD, "roots", relations.roots(claims).size(), "root");
  }

  /** Tells what was counted. */
  public void count(Fate fate, String key, int number, String one) {
    counts.add(Count.of(fate, key, number, one));
  }

  /** Tells what was counted and has a plural of its own. */
  public void count(Fate fate, String key, int number, String one, String many) {
    counts.add(new Count(fate, key, number, one, many));
  }

  /**
   * What was made.
   *
   * @param title what the file calls it; a name of its own without one
   * @param roots keys of the claims it is about
   */
  public Draft draft(Optional<String> title, List<String> roots) {
    String called =
        request.title().or(() -> title.filter(t -> !t.isBlank())).orElseGet(request::stem);
    return Draft.of(
        new DraftDebate(called, roots, sources, participants, claims, relations.all(), List.of()),
        new Account(counts, remarks, notes));
  }
}
