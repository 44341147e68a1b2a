package example;

import dev.moot.api.draft.Account;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftDebate;
import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Unreadable;
import dev.moot.api.plugin.Contribution;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import dev.moot.api.plugin.Plugin;
import dev.moot.api.plugin.PluginSettings;
import java.util.List;

/** Imports a list of claims: a sentence a line, in a file {@code *.lines}. */
public final class LinesImport implements Plugin {

  @Override
  public String id() {
    return "lines-import";
  }

  @Override
  public List<Contribution> contribute(PluginSettings settings) {
    return List.of(new Lines());
  }

  private static final class Lines implements Importer {

    @Override
    public String format() {
      return "lines";
    }

    @Override
    public String description() {
      return "claims, a sentence a line";
    }

    @Override
    public boolean fits(ImportRequest request) {
      return request.file().endsWith(".lines");
    }

    @Override
    public Imported read(ImportRequest request) {
      List<String> lines =
          request.text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
      if (lines.isEmpty()) {
        return Unreadable.of("the file has no line", "write a claim on each");
      }
      List<DraftClaim> claims =
          lines.stream().map(line -> DraftClaim.of(line, line, line)).distinct().toList();
      return Draft.of(
          DraftDebate.of(request.title().orElse(request.stem()), claims), Account.NONE);
    }
  }
}
