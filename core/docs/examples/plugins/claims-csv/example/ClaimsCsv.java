package example;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.FileGenerator;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.api.render.GeneratedFile;
import java.util.List;

/** A table of all claims, {@code claims.csv}. */
public final class ClaimsCsv implements Plugin {

  @Override
  public String id() {
    return "claims-csv";
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of((FileGenerator) ClaimsCsv::files);
  }

  private static List<GeneratedFile> files(Site site) {
    List<Claim> claims = site.claims();
    return List.of(
        new GeneratedFile(new Permalink("/claims.csv"), () -> csv(claims)).goingBy(claims));
  }

  private static String csv(List<Claim> claims) {
    StringBuilder lines = new StringBuilder("debate,claim,text,stated,read\r\n");
    for (Claim claim : claims) {
      long read = claim.stances().stream().filter(s -> s.isReading()).count();
      lines.append(claim.id().debate()).append(',').append(claim.id().local()).append(',');
      lines.append(quoted(claim.text())).append(',');
      lines.append(claim.stances().size() - read).append(',').append(read).append("\r\n");
    }
    return lines.toString();
  }

  /** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
  private static String quoted(String text) {
    String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    return "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
