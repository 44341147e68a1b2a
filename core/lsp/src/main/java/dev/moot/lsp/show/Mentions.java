package dev.moot.lsp.show;

import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.lsp.site.SiteView;
import dev.moot.lsp.text.Places;
import dev.moot.lsp.text.TextLines;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** How often each claim of a file is mentioned, above where it is written down. */
public final class Mentions {

  /** Shows places; an editor that knows it lists them. */
  public static final String COMMAND = "moot.showMentions";

  private Mentions() {}

  /** Those of the claims in {@code file}, which the site calls so. */
  public static List<CodeLens> of(SiteView view, String file, Located located) {
    TextLines lines = view.lines(file);
    return view.debates().values().stream()
        .filter(d -> d.location().file().equals(file))
        .flatMap(d -> d.claims().values().stream())
        .map(c -> lens(view, c, Places.of(c.location(), lines).getStart(), located))
        .toList();
  }

  private static CodeLens lens(SiteView view, Claim claim, Position at, Located located) {
    List<Backlink> links = view.linked().map(l -> l.site().backlinks(claim.id())).orElse(List.of());
    List<Location> places = links.stream().map(b -> located.of(view, b.location())).toList();
    String uri = located.uri(view, claim.location().file());
    CodeLens lens = new CodeLens(new Range(at, at));
    lens.setCommand(
        new Command("mentioned " + times(links.size()), COMMAND, List.of(uri, at, places)));
    return lens;
  }

  /** {@code count} times, in words. */
  static String times(int count) {
    return switch (count) {
      case 0 -> "nowhere";
      case 1 -> "once";
      case 2 -> "twice";
      default -> count + " times";
    };
  }
}
