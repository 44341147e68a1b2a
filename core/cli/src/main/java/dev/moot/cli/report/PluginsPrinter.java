package dev.moot.cli.report;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.LockResult;
import dev.moot.engine.PluginsResult;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.plugin.PluginOrigin;
import dev.moot.engine.roster.Addition;
import dev.moot.engine.roster.ListedDirective;
import dev.moot.engine.roster.ListedPlugin;
import dev.moot.engine.roster.ListedSetting;
import java.nio.file.Path;
import java.util.Map;

/** Prints the plugins of a site. */
public final class PluginsPrinter {

  /** The width of what a line says something of: {@code candidate finder}. */
  private static final int LABEL = 18;

  private final ReportPrinter printer;

  /** Prints as {@code printer} does. */
  public PluginsPrinter(ReportPrinter printer) {
    this.printer = printer;
  }

  /**
   * The plugins, and what is wrong with them; gives the exit code.
   *
   * @param site the site's folder
   */
  public int print(PluginsResult result, Path site) {
    Report found = Report.of(site, result.found(), result.found().hasErrors(), false, true);
    if (printer.format() == ReportFormat.JSON) {
      JsonObject document =
          new JsonObject()
              .set("diagnostics", DiagnosticFields.of(result.found().diagnostics()))
              .set("plugins", result.plugins().stream().map(PluginsPrinter::fields).toList())
              .set("directives", result.directives().stream().map(PluginsPrinter::fields).toList());
      printer.out().println(document.text());
    } else {
      printer.print(found);
      if (printer.format() == ReportFormat.TEXT) {
        result.plugins().forEach(this::text);
        result.directives().forEach(this::text);
      }
    }
    printer.out().flush();
    return found.exitCode();
  }

  /** What came of locking them; gives the exit code. */
  public int print(LockResult result, Path site) {
    Report found = Report.of(site, result.found(), result.found().hasErrors(), false, true);
    printer.print(found);
    if (printer.format() == ReportFormat.TEXT && !result.found().hasErrors()) {
      line(
          result.changed()
              ? "wrote plugins.lock"
              : "plugins.lock says what the plugins are, and stays as it is");
    }
    printer.out().flush();
    return found.exitCode();
  }

  private void text(ListedPlugin plugin) {
    String named = plugin.namedAt().map(place -> " (" + place + ")").orElse("");
    line(
        plugin.descriptor().id()
            + " "
            + plugin.descriptor().version()
            + ": "
            + plugin.state().word()
            + named
            + origin(plugin));
    about(plugin.origin() == PluginOrigin.FOLDER ? "folder" : "jar", plugin.file());
    plugin.sha256().ifPresent(hash -> about("sha256", hash));
    about("api", plugin.descriptor().api());
    plugin.additions().forEach(this::text);
    if (!plugin.files().isEmpty()) {
      about("files", String.join(", ", plugin.files()));
    }
    if (!plugin.rules().isEmpty()) {
      about("reports", String.join(", ", plugin.rules()));
    }
    for (ListedSetting setting : plugin.settings()) {
      about(
          "setting",
          setting.name()
              + setting.value().map(v -> " = " + v).orElse(" is not set")
              + setting.setAt().map(place -> " (" + place + ")").orElse(""));
    }
  }

  private static String origin(ListedPlugin plugin) {
    return switch (plugin.origin()) {
      case SHIPPED -> ", shipped";
      case JAR -> ", of the site";
      case FOLDER -> ", of the site, without code";
    };
  }

  private void text(Addition addition) {
    if (addition.names().isEmpty() && addition.count() == 1) {
      line("  " + addition.kind().words());
    } else {
      about(
          addition.kind().words(),
          addition.names().isEmpty()
              ? String.valueOf(addition.count())
              : String.join(", ", addition.names()));
    }
  }

  private void text(ListedDirective directive) {
    line(":::" + directive.name() + ": a template");
    about("file", directive.file());
    if (!directive.description().isEmpty()) {
      about("for", directive.description());
    }
  }

  private void about(String label, String words) {
    line("  " + label + " ".repeat(LABEL - label.length()) + words);
  }

  private void line(String words) {
    printer.out().println(VisibleText.of(words));
  }

  private static Map<String, Object> fields(ListedPlugin plugin) {
    return new JsonObject()
        .set("id", plugin.descriptor().id())
        .set("version", plugin.descriptor().version())
        .set("origin", plugin.origin() == PluginOrigin.SHIPPED ? "shipped" : "site")
        .set("has_code", plugin.origin() != PluginOrigin.FOLDER)
        .set("file", plugin.file())
        .set("sha256", plugin.sha256())
        .set("api", plugin.descriptor().api())
        .set("state", plugin.state().word())
        .set("named_at", plugin.namedAt().map(PluginsPrinter::fields))
        .set("adds", plugin.additions().stream().map(PluginsPrinter::fields).toList())
        .set("files", plugin.files())
        .set("rules", plugin.rules())
        .set("settings", plugin.settings().stream().map(PluginsPrinter::fields).toList())
        .map();
  }

  private static Map<String, Object> fields(Addition addition) {
    return new JsonObject()
        .set("kind", addition.kind().word())
        .set("count", addition.count())
        .set("names", addition.names())
        .map();
  }

  private static Map<String, Object> fields(ListedSetting setting) {
    return new JsonObject()
        .set("name", setting.name())
        .set("value", setting.value())
        .set("set_at", setting.setAt().map(PluginsPrinter::fields))
        .map();
  }

  private static Map<String, Object> fields(ListedDirective directive) {
    return new JsonObject()
        .set("name", directive.name())
        .set("file", directive.file())
        .set("description", directive.description())
        .map();
  }

  private static Map<String, Object> fields(SourceLocation place) {
    return new JsonObject()
        .set("file", place.file())
        .set("line", place.line())
        .set("column", place.column())
        .map();
  }
}
