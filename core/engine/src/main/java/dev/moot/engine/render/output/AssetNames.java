package dev.moot.engine.render.output;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.config.RefusedNames;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.link.name.PortableNames;
import dev.moot.engine.rule.LinkRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the names of a theme's assets as the link stage does at all other paths: two that no
 * folder holds side by side, as they come from several layers, and those that some system refuses.
 */
public final class AssetNames {

  private final Map<String, String> origins;
  private final Diagnostics diagnostics;
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, String> folders = new HashMap<>();
  private final Set<String> unportable = new HashSet<>();

  /**
   * @param origins where each asset lies, by its name, as messages call it
   */
  public AssetNames(Map<String, String> origins, Diagnostics diagnostics) {
    this.origins = origins;
    this.diagnostics = diagnostics;
  }

  /** Reports what is wrong with {@code assets}, and takes out what cannot be written. */
  public void check(Set<String> assets) {
    for (Iterator<String> left = assets.iterator(); left.hasNext(); ) {
      String asset = left.next();
      if (!take(asset)) {
        left.remove();
      }
    }
  }

  private boolean take(String asset) {
    String folded = asset.toLowerCase(Locale.ROOT);
    String other = files.getOrDefault(folded, folders.get(folded));
    for (String above = parent(folded); other == null && !above.isEmpty(); ) {
      other = files.get(above);
      above = parent(above);
    }
    if (other != null) {
      report(asset, other);
      return false;
    }
    files.put(folded, asset);
    for (String above = parent(folded); !above.isEmpty(); above = parent(above)) {
      folders.putIfAbsent(above, asset);
    }
    reportUnportable(asset);
    return !isRefused(asset);
  }

  private void report(String asset, String other) {
    boolean nested = !asset.equalsIgnoreCase(other);
    diagnostics.report(
        Diagnostic.of(
                LinkRules.PERMALINK_COLLISION,
                place(asset),
                nested
                    ? "the assets `"
                        + other
                        + "` and `"
                        + asset
                        + "` of the theme cannot both be there: one is a folder to the other"
                    : "the assets `"
                        + other
                        + "` and `"
                        + asset
                        + "` of the theme are one file on Windows and macOS")
            .withHint("rename one of the two")
            .withRelated(place(other), "the other is here"));
  }

  private boolean isRefused(String asset) {
    Optional<String> refused = RefusedNames.problem(new Permalink("/" + asset));
    refused.ifPresent(
        problem ->
            diagnostics.report(
                Diagnostic.of(
                        LinkRules.REFUSED_NAME,
                        place(asset),
                        "an asset of the theme is called " + asset + ": " + problem)
                    .withHint(RefusedNames.ADVICE)));
    return refused.isPresent();
  }

  private void reportUnportable(String asset) {
    PortableNames.problem(new Permalink("/" + CorePages.THEME + "/" + asset))
        .filter(p -> unportable.add(p.upTo()))
        .ifPresent(
            p ->
                diagnostics.report(
                    Diagnostic.of(
                            LinkRules.UNPORTABLE_NAME,
                            place(asset),
                            "an asset of the theme is called " + asset + ": " + p.what())
                        .withHint(
                            "give it another name, or the site cannot be checked out there")));
  }

  private SourceLocation place(String asset) {
    return SourceLocation.ofFile(origins.getOrDefault(asset, asset));
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
