package dev.moot.engine.directive;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Slug;
import dev.moot.api.plugin.Directive;
import dev.moot.engine.directive.DirectiveTemplate.Text;
import dev.moot.engine.rule.DirectiveRules;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.theme.ThemeFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds directives among the files of a site and its theme. A template takes the place of one of
 * the same name in a layer below, and of the form that one has for feeds.
 */
public final class DirectiveFolders {

  /** A name in the folder: that of the directive, and what the file is for it. */
  private static final Pattern NAME =
      Pattern.compile("directives/(feed/)?([^/]+)\\.(ftlh|css|js|md|html)");

  private final SortedMap<String, DirectiveTemplate> found = new TreeMap<>();
  private final Set<String> unread = new TreeSet<>();
  private final Map<String, Object> settings;
  private final Diagnostics diagnostics;

  private DirectiveFolders(Map<String, Object> settings, Diagnostics diagnostics) {
    this.settings = settings;
    this.diagnostics = diagnostics;
  }

  /**
   * The directives of {@code layers}.
   *
   * @param layers files by name, {@code directives/video.ftlh} for instance; those that count least
   *     first
   */
  public static DirectiveTemplates of(
      List<? extends SortedMap<String, ThemeFile>> layers, Diagnostics diagnostics) {
    return of(layers, Map.of(), diagnostics);
  }

  /**
   * The directives of a plugin.
   *
   * @param files its files by name
   * @param settings what templates get of its settings
   */
  public static DirectiveTemplates of(
      SortedMap<String, ThemeFile> files, Map<String, Object> settings, Diagnostics diagnostics) {
    return of(List.of(files), settings, diagnostics);
  }

  private static DirectiveTemplates of(
      List<? extends SortedMap<String, ThemeFile>> layers,
      Map<String, Object> settings,
      Diagnostics diagnostics) {
    DirectiveFolders folders = new DirectiveFolders(settings, diagnostics);
    layers.forEach(
        layer ->
            folders.add(
                layer.subMap(
                    DirectiveTemplate.FOLDER, DirectiveTemplate.FOLDER + Character.MAX_VALUE)));
    return new DirectiveTemplates(folders.found.values(), !folders.unread.isEmpty());
  }

  private void add(SortedMap<String, ThemeFile> layer) {
    layer.forEach(
        (path, file) -> {
          Matcher name = NAME.matcher(path);
          if (!name.matches()) {
            unused(
                file, "only .ftlh, .css, .js and pairs of .md and .html are read in directives/");
          } else if (name.group(1) == null && name.group(3).equals("ftlh")) {
            template(name.group(2), file, layer);
          }
        });
    layer.forEach(
        (path, file) -> {
          Matcher name = NAME.matcher(path);
          if (name.matches()) {
            beside(name, file);
          }
        });
  }

  private void template(String name, ThemeFile file, Map<String, ThemeFile> layer) {
    if (!Slug.isSlug(name) || !Character.isLetter(name.charAt(0))) {
      report(
          DirectiveRules.BAD_NAME,
          file,
          "no directive can be called `" + name + "`",
          "lower-case words joined by hyphens, the first letter no digit: `"
              + Slug.part(name)
              + ".ftlh`");
      return;
    }
    String text = file.text(diagnostics);
    Optional<DirectiveHead> read = DirectiveHead.of(file.shownAs(), text, diagnostics);
    found.remove(name);
    if (read.isEmpty()) {
      unread.add(name);
      return;
    }
    unread.remove(name);
    DirectiveHead head = read.get();
    Directive declared =
        new Directive(
            name,
            head.label(),
            head.attributes(),
            head.keepsNotes(),
            call -> {
              throw new IllegalStateException("a template is no code: " + call.name());
            });
    SortedMap<String, ThemeFile> assets = new TreeMap<>();
    for (String type : List.of("css", "js")) {
      Optional.ofNullable(layer.get(DirectiveTemplate.FOLDER + name + "." + type))
          .ifPresent(asset -> assets.put(type, asset));
    }
    found.put(
        name,
        new DirectiveTemplate(
            declared,
            head.description(),
            head.yaml(),
            head.defaults(),
            new Text(file.shownAs(), text),
            Optional.empty(),
            assets,
            settings));
  }

  /** What lies beside a template, of this layer or of one below. */
  private void beside(Matcher name, ThemeFile file) {
    DirectiveTemplate of = found.get(name.group(2));
    boolean inFeed = name.group(1) != null;
    if (of == null) {
      if (unread.contains(name.group(2))) {
        return;
      }
      boolean isCase = !inFeed && name.group(3).matches("md|html"); // cases may have any name
      boolean isTemplate = !inFeed && name.group(3).equals("ftlh"); // reported already
      if (!isCase && !isTemplate) {
        unused(
            file,
            Nearest.to(name.group(2), found.keySet())
                .map(n -> "did you mean `" + n + "`?")
                .orElse("there is no template `directives/" + name.group(2) + ".ftlh`"));
      }
      return;
    }
    if (inFeed && name.group(3).equals("ftlh")) {
      found.put(of.name(), of.withFeed(new Text(file.shownAs(), file.text(diagnostics))));
    }
  }

  private void unused(ThemeFile file, String hint) {
    report(ReadRules.UNUSED_FILE, file, "nothing reads this", hint);
  }

  private void report(Rule rule, ThemeFile file, String message, String hint) {
    diagnostics.report(
        Diagnostic.of(rule, SourceLocation.ofFile(file.shownAs()), message).withHint(hint));
  }
}
