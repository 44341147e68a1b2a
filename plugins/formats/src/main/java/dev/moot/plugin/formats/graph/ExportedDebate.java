package dev.moot.plugin.formats.graph;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A debate on its way out: its claims, and those of other debates that its relations name.
 *
 * @param debate the debate
 * @param claims the claims, its own first
 * @param relations the relations that are written
 */
public record ExportedDebate(Debate debate, Map<ClaimId, Claim> claims, List<Relation> relations) {

  public ExportedDebate {
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    relations = List.copyOf(relations);
  }

  /** {@code debate} as it stands in {@code site}. */
  public static ExportedDebate of(Debate debate, Site site) {
    Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    debate.claims().values().forEach(c -> claims.put(c.id(), c));
    for (Relation relation : debate.relations()) {
      Set<ClaimId> ends = new LinkedHashSet<>(relation.premises());
      relation.target().claim().ifPresent(ends::add);
      ends.removeAll(claims.keySet());
      ends.forEach(e -> site.claim(e).ifPresent(c -> claims.put(e, c)));
    }
    return new ExportedDebate(debate, claims, debate.relations());
  }

  /** The same without the relations that are {@code unwritable}, and without what weakens those. */
  public ExportedDebate without(Predicate<Relation> unwritable) {
    Set<String> gone = new HashSet<>();
    List<Relation> left = relations;
    List<Relation> lost = left.stream().filter(unwritable).toList();
    while (!lost.isEmpty()) {
      lost.forEach(r -> gone.add(r.id()));
      left = left.stream().filter(r -> !gone.contains(r.id())).toList();
      lost =
          left.stream()
              .filter(r -> r.target().relation().filter(gone::contains).isPresent())
              .toList();
    }
    return new ExportedDebate(debate, claims, left);
  }

  /** Whether {@code claim} is one of the debate's own. */
  public boolean isOwn(Claim claim) {
    return claim.id().debate().equals(debate.id());
  }

  /** Whether the debate is about {@code claim}. */
  public boolean isRoot(Claim claim) {
    return isOwn(claim) && debate.roots().contains(claim.id().local());
  }

  /** How the file calls a claim. */
  public String name(ClaimId claim) {
    return debate.nameOf(claim);
  }

  /** The text of a claim, on one line. */
  public static String text(Claim claim) {
    return line(claim.text());
  }

  /**
   * {@code text} on one line, with single blanks, and without what XML and JSON have no character
   * for.
   */
  public static String line(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.appendCodePoint(isCharacter(c) ? c : ' '));
    return out.toString().replaceAll("\\s+", " ").strip();
  }

  private static boolean isCharacter(int c) {
    return !Character.isISOControl(c) && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
  }

  /** The ids of the relations that an undercut weakens. */
  public Set<String> weakened() {
    return relations.stream()
        .flatMap(r -> r.target().relation().stream())
        .collect(Collectors.toSet());
  }

  /** How many relations are of {@code type}. */
  public int number(Relation.Type type) {
    return number(r -> r.type() == type);
  }

  /** How many relations are {@code such}. */
  public int number(Predicate<Relation> such) {
    return (int) relations.stream().filter(such).count();
  }

  /** The claims, in order. */
  public Collection<Claim> all() {
    return claims.values();
  }

  /** The claims of other debates, in order. */
  public List<Claim> others() {
    List<Claim> others = new ArrayList<>(claims.values());
    others.removeIf(this::isOwn);
    return others;
  }
}
