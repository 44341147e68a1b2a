package dev.moot.plugin.argumentmap;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Relation.Target;
import dev.moot.api.model.Relation.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A debate in lines such as {@code r: b c support a} (the premises b and c, the target a) and
 * {@code u: d undercut r}. Claims appear by being named; {@code other/x} is one of another debate.
 */
final class DebateSketch {

  private static final SourceLocation PLACE = SourceLocation.ofFile("claims/d.yaml");

  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<String> roots;

  DebateSketch(String... roots) {
    this.roots = List.of(roots);
    this.roots.forEach(id -> claim(id, "The claim " + id));
  }

  /** Adds a claim with words of its own. */
  DebateSketch claim(String id, String text) {
    if (!id.contains("/")) {
      claims.put(id, claimOf(id(id), text));
    }
    return this;
  }

  DebateSketch steps(String... lines) {
    for (String line : lines) {
      String[] nameAndRest = line.split(": ", 2);
      List<String> words = List.of(nameAndRest[1].split(" ", -1));
      Type type = Type.valueOf(words.get(words.size() - 2).toUpperCase(java.util.Locale.ROOT));
      String target = words.get(words.size() - 1);
      List<String> premises = words.subList(0, words.size() - 2);
      premises.forEach(this::named);
      if (type != Type.UNDERCUT) {
        named(target);
      }
      relations.add(
          new Relation(
              nameAndRest[0],
              type,
              premises.stream().map(DebateSketch::id).toList(),
              type == Type.UNDERCUT ? Target.ofRelation(target) : Target.of(id(target)),
              1,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              PLACE));
    }
    return this;
  }

  private void named(String id) {
    if (!claims.containsKey(id)) {
      claim(id, "The claim " + id);
    }
  }

  Debate debate() {
    return new Debate(
        "d",
        "A debate",
        roots,
        Map.of(),
        Map.of(),
        Map.of(),
        claims,
        relations,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        PLACE);
  }

  SketchPage page() {
    return new SketchPage(debate());
  }

  static ClaimId id(String id) {
    List<String> parts = Arrays.asList(id.split("/", 2));
    return parts.size() == 2 ? new ClaimId(parts.get(0), parts.get(1)) : new ClaimId("d", id);
  }

  static Claim claimOf(ClaimId id, String text) {
    return new Claim(
        id,
        text,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        PLACE);
  }
}
