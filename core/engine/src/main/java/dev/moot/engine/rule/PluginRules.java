package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of plugins: the area {@code plugin}. */
public final class PluginRules {

  private static final String UNMADE = "pages would lack what the plugin makes of them";

  public static final Rule API_RANGE =
      Rule.error(
              "plugin/api-range",
              "The plugin is made for versions of the api that do not include the one that runs.")
          .firm(UNMADE);

  public static final Rule BUNDLES_API =
      Rule.error("plugin/bundles-api", "The jar holds classes of `dev.moot.api`.").firm(UNMADE);

  public static final Rule CONFLICT =
      Rule.error(
              "plugin/conflict",
              "Two plugins, or a plugin and a template, want the same directive, or two plugins the "
                  + "same file of a template, the same message, or the same template variable on one page.")
          .firm(UNMADE);

  public static final Rule CRASHED =
      Rule.error("plugin/crashed", "A plugin threw an exception.").firm(UNMADE);

  public static final Rule DUPLICATE =
      Rule.error("plugin/duplicate", "Two say that they are the plugin of the same id.")
          .firm(UNMADE);

  public static final Rule INVALID =
      Rule.error(
              "plugin/invalid",
              "The file is not a jar, has no `META-INF/moot/plugin.yaml`, does not name exactly "
                  + "one class in `META-INF/services/dev.moot.api.plugin.Plugin`, or its class says "
                  + "another id than its `plugin.yaml` or adds a directive with a name that nobody can "
                  + "write; or a folder has no `plugin.yaml`, or another "
                  + "name than that says.")
          .firm(UNMADE);

  public static final Rule NOT_CLOSED =
      Rule.warning(
          "plugin/not-closed", "The jar of a plugin could not be closed at the end of the build.");

  public static final Rule NOT_LOCKED =
      Rule.error(
              "plugin/not-locked",
              "A plugin of the site is not what `plugins.lock` says, is not in it, or is in it and not in use.")
          .firm("a plugin that nobody has looked at would be used");

  public static final Rule NOT_LISTED =
      Rule.warning(
          "plugin/not-listed",
          "A jar or folder lies in the site's `plugins/` and `moot.yaml` does not name it.");

  public static final Rule REQUIRES =
      Rule.error("plugin/requires", "A plugin needs another one that is missing or switched off.")
          .firm(UNMADE);

  public static final Rule TOO_SLOW =
      Rule.error(
              "plugin/too-slow",
              "A plugin takes more than 10 seconds of a processor's time, or a minute, to start, or"
                  + " does not end what it does for the whole site.")
          .firm(UNMADE);

  public static final Rule UNKNOWN =
      Rule.error(
              "plugin/unknown",
              "`moot.yaml` names a plugin that is neither shipped nor in the site's `plugins/`.")
          .firm(UNMADE);

  static final List<Rule> ALL =
      List.of(
          API_RANGE,
          BUNDLES_API,
          CONFLICT,
          CRASHED,
          DUPLICATE,
          INVALID,
          NOT_CLOSED,
          NOT_LISTED,
          NOT_LOCKED,
          REQUIRES,
          TOO_SLOW,
          UNKNOWN);

  private PluginRules() {}
}
