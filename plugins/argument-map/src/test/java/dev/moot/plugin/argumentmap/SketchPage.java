package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.fixtures.DebateBuilder;
import dev.moot.fixtures.Sites;
import dev.moot.fixtures.StubScope;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The page {@code /maps/d/} of a site with one debate; claims of others are there if they are
 * named.
 */
final class SketchPage extends StubScope {

  SketchPage(Debate debate) {
    super(Permalink.page("maps", "d"), Sites.of(with(debate)));
  }

  @Override
  public String message(String key, Object... arguments) {
    return switch (key) {
      case "map.sign.support" -> "+";
      case "map.sign.attack" -> "−";
      case "map.more" -> "+" + arguments[0] + " more";
      default -> key.substring(key.lastIndexOf('.') + 1);
    };
  }

  /** The debates of the claims that {@code debate} takes from elsewhere. */
  private static Debate[] with(Debate debate) {
    Map<String, DebateBuilder> others = new TreeMap<>();
    debate.relations().stream()
        .flatMap(r -> Stream.concat(r.premises().stream(), r.target().claim().stream()))
        .distinct()
        .filter(id -> !id.debate().equals(debate.id()))
        .forEach(
            id ->
                others
                    .computeIfAbsent(id.debate(), DebateBuilder::debate)
                    .claim(id.local(), "The claim " + id));
    return Stream.concat(Stream.of(debate), others.values().stream().map(DebateBuilder::build))
        .toArray(Debate[]::new);
  }
}
