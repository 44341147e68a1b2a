package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.fixtures.DebateBuilder;
import dev.moot.fixtures.Sites;
import dev.moot.fixtures.StubScope;
import java.util.List;
import java.util.Optional;

/**
 * The page {@code /maps/d/} of a site with one debate; claims of others are there when asked for.
 */
final class SketchPage extends StubScope {

  SketchPage(Debate debate) {
    super(Permalink.page("maps", "d"), Sites.of(debate));
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

  @Override
  public Optional<Claim> claim(ClaimId id) {
    return id.debate().equals("d") ? super.claim(id) : Optional.of(elsewhere(id));
  }

  @Override
  public List<Claim> wordings(ClaimId id) {
    return claim(id).stream().toList();
  }

  private static Claim elsewhere(ClaimId id) {
    return DebateBuilder.debate(id.debate())
        .claim(id.local(), "The claim " + id)
        .build()
        .claim(id.local())
        .orElseThrow();
  }
}
