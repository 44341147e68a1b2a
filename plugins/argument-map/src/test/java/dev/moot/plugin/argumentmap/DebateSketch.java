package dev.moot.plugin.argumentmap;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation.Type;
import dev.moot.fixtures.DebateBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A debate in lines such as {@code r: b c support a} (the premises b and c, the target a) and
 * {@code u: d undercut r}. Claims appear by being named; {@code other/x} is one of another debate.
 */
final class DebateSketch {

  private final DebateBuilder debate = DebateBuilder.debate("d");
  private final Set<String> worded = new HashSet<>();

  DebateSketch(String... roots) {
    debate.roots(roots);
    List.of(roots).forEach(this::named);
  }

  /** Adds a claim with words of its own. */
  DebateSketch claim(String id, String text) {
    debate.claim(id, text);
    worded.add(id);
    return this;
  }

  DebateSketch steps(String... lines) {
    for (String line : lines) {
      String[] nameAndRest = line.split(": ", 2);
      List<String> words = List.of(nameAndRest[1].split(" ", -1));
      Type type = Type.valueOf(words.get(words.size() - 2).toUpperCase(Locale.ROOT));
      String target = words.get(words.size() - 1);
      List<String> premises = words.subList(0, words.size() - 2);
      premises.forEach(this::named);
      if (type != Type.UNDERCUT) {
        named(target);
      }
      debate.relation(nameAndRest[0], type, String.join(" ", premises), target);
    }
    return this;
  }

  private void named(String id) {
    if (!id.contains("/") && worded.add(id)) {
      debate.claim(id, "The claim " + id);
    }
  }

  Debate debate() {
    return debate.build();
  }

  SketchPage page() {
    return new SketchPage(debate());
  }

  static ClaimId id(String id) {
    return DebateBuilder.debate("d").claimId(id);
  }
}
