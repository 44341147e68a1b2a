package dev.moot.plugin.formats.graph;

import dev.moot.api.draft.Account;
import dev.moot.api.draft.Count;
import dev.moot.api.draft.Count.Fate;
import dev.moot.api.draft.Remark;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What a format can hold of a debate beside the texts of claims; the rest is told. */
public final class Holds {

  /** What a debate has beside the texts of its claims. */
  public enum Part {
    PARTICIPANTS("participant", d -> d.participants().size()),
    REPLIES(
        "reply",
        "replies",
        d -> (int) d.participants().values().stream().filter(p -> p.reply().isPresent()).count()),
    STANCES("stance", d -> d.stances().size()),
    EARLIER("earlier stance", d -> d.stances().stream().mapToInt(s -> s.earlier().size()).sum()),
    QUOTES("quote", d -> claims(d, c -> c.quotes().size())),
    STANCE_QUOTES(
        "quote of a stance",
        "quotes of stances",
        d -> (int) d.stances().stream().filter(s -> s.quote().isPresent()).count()),
    SOURCES("source", d -> d.sources().size()),
    EVIDENCE("piece of evidence", "pieces of evidence", d -> claims(d, c -> c.evidence().size())),
    KINDS("kind of a claim", "kinds of claims", d -> claims(d, c -> c.kind().isPresent() ? 1 : 0)),
    CONDITIONS("condition", d -> claims(d, c -> c.condition().isPresent() ? 1 : 0)),
    REVISIONS("revision", d -> claims(d, c -> c.revisions().size())),
    SAME_AS(
        "wording of another debate's claim",
        "wordings of other debates' claims",
        d -> claims(d, c -> c.sameAs().isPresent() ? 1 : 0)),
    ALIASES("old name", d -> claims(d, c -> c.aliases().size())),
    STRENGTHS(
        "strength of a relation",
        "strengths of relations",
        d -> (int) d.relations().stream().filter(r -> r.strength() < 1).count()),
    SCHEMES(
        "scheme", d -> (int) d.relations().stream().filter(r -> r.scheme().isPresent()).count()),
    DRAWN_BY(
        "name of who draws a relation",
        "names of who draws relations",
        d -> (int) d.relations().stream().filter(r -> r.by().isPresent()).count()),
    CRUXES("declared crux", "declared cruxes", d -> d.namedCruxes().size()),
    EXPECTATIONS("expectation", d -> d.expectations().size()),
    QUESTIONS("question", d -> d.questions().size()),
    TERMS("term", d -> d.terms().size());

    private final String one;
    private final String many;
    private final ToIntFunction<Debate> number;

    Part(String one, ToIntFunction<Debate> number) {
      this(one, one + "s", number);
    }

    Part(String one, String many, ToIntFunction<Debate> number) {
      this.one = one;
      this.many = many;
      this.number = number;
    }

    private static int claims(Debate debate, ToIntFunction<Claim> number) {
      return debate.claims().values().stream().mapToInt(number).sum();
    }
  }

  private final List<Count> counts = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * @param exported what is written
   * @param kept the parts that the format holds
   */
  public Holds(ExportedDebate exported, Part... kept) {
    this(exported.debate(), exported.relations().size(), kept);
    lost(
        "others",
        exported.others().size(),
        "claim of another debate, but for its text",
        "claims of other debates, but for their texts");
  }

  /**
   * @param debate what is written
   * @param relations how many of its relations are
   * @param kept the parts that the format holds
   */
  public Holds(Debate debate, int relations, Part... kept) {
    counts.add(Count.of(Fate.READ, "claims", debate.claims().size(), "claim"));
    counts.add(Count.of(Fate.READ, "relations", relations, "relation"));
    lost("relations", debate.relations().size() - relations, "relation", "relations");
    Set<Part> lost = EnumSet.allOf(Part.class);
    lost.removeAll(List.of(kept));
    for (Part part : lost) {
      String key = part.name().toLowerCase(Locale.ROOT);
      lost(key, part.number.applyAsInt(debate), part.one, part.many);
    }
  }

  /** Tells that {@code number} of something are not there. */
  public void lost(String key, int number, String one, String many) {
    counts.add(new Count(Fate.LEFT_OUT, "lost." + key, number, one, many));
  }

  /** Tells that {@code number} of something are there as something near. */
  public void near(String key, int number, String one, String many) {
    counts.add(new Count(Fate.APPROXIMATED, "near." + key, number, one, many));
  }

  /** Says that something cannot be written as it stands. */
  public void remark(String message) {
    remarks.add(new Remark("", message));
  }

  /** Tells whoever exports {@code sentence}. */
  public void note(String sentence) {
    notes.add(sentence);
  }

  /** What was told. */
  public Account account() {
    return new Account(counts, remarks, notes);
  }

  /** What is not there, or not as it was, a line each: for a comment. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    line("Left out: ", Fate.LEFT_OUT, lines);
    line("Kept as something near: ", Fate.APPROXIMATED, lines);
    return lines;
  }

  private void line(String head, Fate fate, List<String> lines) {
    String parts =
        counts.stream()
            .filter(c -> c.fate() == fate && c.number() > 0)
            .map(Count::words)
            .collect(Collectors.joining(", "));
    if (!parts.isEmpty()) {
      lines.add(head + parts + ".");
    }
  }
}
