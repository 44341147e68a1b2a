package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.directive.DirectiveTemplate;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.theme.ThemeFile;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Names that two want. A site and its theme may take the place of a plugin's layouts and partials,
 * which are there to be changed; nobody takes the place of a directive.
 */
final class Clashes {

  private static final Pattern DIRECTIVE = Pattern.compile("directives/([^/]+)\\.ftlh");

  /** What the last of two plugins would have, in silence. */
  private static final Pattern TEMPLATE = Pattern.compile("(layouts|partials)/.+");

  private final Plugins plugins;

  Clashes(Plugins plugins) {
    this.plugins = plugins;
  }

  /** Reports what two plugins have. */
  void report() {
    SortedMap<String, LoadedPlugin> templates = new TreeMap<>();
    for (LoadedPlugin plugin : plugins.loaded()) {
      for (String name : plugin.files().keySet()) {
        boolean directive = DIRECTIVE.matcher(name).matches();
        LoadedPlugin other =
            directive || TEMPLATE.matcher(name).matches()
                ? templates.putIfAbsent(name, plugin)
                : null;
        if (other != null) {
          plugins.conflict(directive ? directive(name) : "the file `" + name + "`", other, plugin);
        }
      }
    }
    templates.forEach(
        (name, plugin) ->
            plugins
                .coded(DIRECTIVE.matcher(name).replaceFirst("$1"))
                .ifPresent(coded -> plugins.conflict(directive(name), coded.plugin(), plugin)));
  }

  /** Reports a plugin that has the directive {@code template} of a site or a theme too. */
  void report(DirectiveTemplate template) {
    String name = template.name();
    String file = DirectiveTemplate.FOLDER + name + ".ftlh";
    Optional<LoadedPlugin> coded = plugins.coded(name).map(Plugins.Owned::plugin);
    coded
        .or(() -> plugins.loaded().stream().filter(p -> p.files().containsKey(file)).findFirst())
        .ifPresent(
            plugin -> {
              Diagnostic clash =
                  Diagnostic.of(
                          PluginRules.CONFLICT,
                          SourceLocation.ofFile(template.page().shownAs()),
                          "the plugin `" + plugin.id() + "` has the directive `" + name + "` too")
                      .withHint(
                          "give the file another name, or switch the plugin off: `plugins: {"
                              + plugin.id()
                              + ": false}`");
              ThemeFile other = plugin.files().get(file);
              plugins
                  .diagnostics()
                  .report(
                      coded.isPresent() || other == null
                          ? clash
                          : clash.withRelated(
                              SourceLocation.ofFile(other.shownAs()), "that of the plugin"));
            });
  }

  private static String directive(String file) {
    return "the directive `" + DIRECTIVE.matcher(file).replaceFirst("$1") + "`";
  }
}
