package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.ThemeRules;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds files of a site's {@code theme/} that nothing reads: parts of a theme in a folder that
 * themes do not have, and templates whose name is nearly that of one they would override.
 */
final class OverrideCheck {

  private static final List<String> FOLDERS =
      List.of("assets/", "layouts/", "messages/", "partials/");

  /** What themes are made of; a README or a licence may lie anywhere. */
  private static final Pattern OF_A_THEME = Pattern.compile(".*\\.(css|ftlh|ftlx|js|properties)");

  private static final String FEED = "partials/feed/";

  private static final String FOLDER_HINT =
      "overrides lie in theme/layouts, theme/partials, theme/messages and theme/assets";

  private final ThemeFiles files;
  private final SiteFiles site;
  private final Diagnostics diagnostics;

  OverrideCheck(ThemeFiles files, SiteFiles site, Diagnostics diagnostics) {
    this.files = files;
    this.site = site;
    this.diagnostics = diagnostics;
  }

  void report() {
    for (String name : files.ownNames()) {
      if (FOLDERS.stream().noneMatch(name::startsWith)) {
        if (!OF_A_THEME.matcher(name).matches()) {
          continue;
        }
        report(name, near(name).map(n -> "did you mean `theme/" + n + "`?").orElse(FOLDER_HINT));
      } else if (files.siteTemplates().contains(name) && !isOverride(name)) {
        near(name)
            .filter(n -> !isNamed(name))
            .ifPresent(n -> report(name, "did you mean `theme/" + n + "`?"));
      }
    }
  }

  /** An asset may be of any name, and a feed may have its own form of any partial. */
  private boolean isOverride(String name) {
    return name.startsWith("assets/")
        || files.isOverridable(name)
        || (name.startsWith(FEED)
            && files.isOverridable("partials/" + name.substring(FEED.length())));
  }

  private void report(String name, String hint) {
    diagnostics.report(
        Diagnostic.of(
                ThemeRules.UNUSED_FILE,
                SourceLocation.ofFile("theme/" + name),
                "nothing reads this")
            .withHint(hint));
  }

  /** The template whose name without folder and ending is nearest, in the same folder first. */
  private Optional<String> near(String name) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    List<String> places =
        FOLDERS.contains(folder) ? List.of(folder) : List.of("layouts/", "partials/");
    TreeMap<String, String> byStem = new TreeMap<>();
    for (String place : places) {
      files.themeNames(place).forEach(n -> byStem.putIfAbsent(stem(n), n));
    }
    return Nearest.to(stem(name), byStem.keySet()).map(byStem::get);
  }

  /** Whether another template of the site or the front matter of a post or page speaks of it. */
  private boolean isNamed(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    Pattern layout =
        Pattern.compile("(?m)^layout:\\s*[\"']?" + Pattern.quote(stem(name)) + "[\"']?\\s*$");
    return files.siteTemplates().stream()
            .filter(other -> !other.equals(name))
            .flatMap(other -> files.find(other).stream())
            .anyMatch(other -> other.text().contains(file))
        || Stream.concat(site.posts().stream(), site.pages().stream())
            .map(SourceFile::text)
            .anyMatch(text -> layout.matcher(text).find());
  }

  private static String stem(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.indexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
