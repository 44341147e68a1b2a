package example;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Stance;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.Explainer;
import dev.moot.api.plugin.Explanation;
import dev.moot.api.plugin.Inquiry;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Explains a debate by counting heads: who said what of each claim, and whose view was read. */
public final class HeadCount implements Plugin {

  @Override
  public String id() {
    return "head-count";
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(new Heads());
  }

  private static final class Heads implements Explainer {

    @Override
    public List<String> semantics() {
      return List.of("heads");
    }

    @Override
    public Explanation explain(Inquiry inquiry) {
      List<Claim> claims =
          inquiry.claim().map(List::of).orElseGet(() -> List.copyOf(inquiry.debate().claims().values()));
      List<String> lines = new ArrayList<>();
      Map<String, Long> fields = new LinkedHashMap<>();
      for (Claim claim : claims) {
        long stated = claim.stances().stream().filter(s -> !s.isReading()).count();
        long read = claim.stances().stream().filter(Stance::isReading).count();
        lines.add(claim.text() + " " + stated + " said what they think, " + read + " are read.");
        fields.put(claim.id().toString(), stated);
      }
      return new Explanation(lines, fields);
    }
  }
}
