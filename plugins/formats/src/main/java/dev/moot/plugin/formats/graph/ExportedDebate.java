package dev.moot.plugin.formats.graph;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Side;
import dev.moot.api.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A debate on its way out: its claims, and those of other debates that its relations name.
 *
 * @param debate the debate
 * @param claims the claims, its own first
 * @param relations the relations that are written
 * @param conditions the words of the conditions that claims are meant under
 */
public record ExportedDebate(
    Debate debate,
    Map<ClaimId, Claim> claims,
    List<Relation> relations,
    Map<ClaimId, String> conditions) {

  public ExportedDebate {
    claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    relations = List.copyOf(relations);
    conditions = Map.copyOf(conditions);
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
    Map<ClaimId, String> conditions = new HashMap<>();
    claims
        .values()
        .forEach(
            c ->
                c.condition()
                    .flatMap(site::claim)
                    .ifPresent(only -> conditions.put(c.id(), text(only))));
    return new ExportedDebate(debate, claims, debate.relations(), conditions);
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
    return new ExportedDebate(debate, claims, left, conditions);
  }

  /** Whether {@code claim} is one of the debate's own. */
  public boolean isOwn(Claim claim) {
    return claim.id().debate().equals(debate.id());
  }

  /** Whether the debate is about {@code claim}. */
  public boolean isRoot(Claim claim) {
    return isOwn(claim) && debate.roots().contains(claim.id().local());
  }

  /**
   * Whether {@code by} says that {@code claim} holds, by their own word, and has not taken it back:
   * what another program may take for somebody's assertion.
   */
  public static boolean isStated(Claim claim, ParticipantId by) {
    return claim.stanceOf(by).filter(s -> s.side() == Side.HOLDS && s.isSideStated()).isPresent()
        && claim.revisions().stream()
            .noneMatch(r -> r.by().equals(by) && r.change() == Revision.Change.WITHDRAWN);
  }

  /** How the file calls a claim. */
  public String name(ClaimId claim) {
    return debate.nameOf(claim);
  }

  /** The words of what has to hold for {@code claim} to be meant, on one line. */
  public Optional<String> condition(Claim claim) {
    return Optional.ofNullable(conditions.get(claim.id()));
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
