package dev.moot.engine.config;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.SiteSettings;
import dev.moot.engine.address.WebAddress;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlText;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code moot.yaml}. */
public final class ConfigReader {

  private final Diagnostics diagnostics;

  public ConfigReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads {@code yaml}; with mistakes in it, what can be read still is, so that the rest of the
   * site is checked too.
   *
   * @param urlOverride the address to use in place of the file's
   */
  public SiteConfig read(String yaml, Optional<String> urlOverride) {
    YamlText text = new YamlText(SiteConfig.FILE, yaml, 0, new LineIndex(SiteConfig.FILE, yaml));
    return text.read(ConfigKeys.SHAPE, diagnostics)
        .map(m -> read(m, urlOverride))
        .orElseGet(() -> empty(urlOverride));
  }

  private SiteConfig read(YamlMapping m, Optional<String> urlOverride) {
    return new SiteConfig(
        new SiteSettings(
            m.read(ConfigKeys.TITLE).orElse("Untitled"),
            m.read(ConfigKeys.DESCRIPTION),
            m.read(ConfigKeys.TAGLINE),
            urlOverride.or(() -> m.read(ConfigKeys.URL)).map(ConfigReader::folder),
            m.value(ConfigKeys.LANGUAGE),
            m.value(ConfigKeys.TIME_ZONE),
            m.read(ConfigKeys.LICENSE),
            m.read(ConfigKeys.EDIT_URL).map(ConfigReader::folder),
            m.read(ConfigKeys.FEEDS).flatMap(f -> f.read(FeedKeys.AUTHOR)),
            m.read(ConfigKeys.CONTACT),
            m.value(ConfigKeys.CLAIM_LIST)),
        ThemeChoice.of(m.read(ConfigKeys.THEME), m.read(ConfigKeys.THEME_OPTIONS)),
        m.value(ConfigKeys.MARKUP),
        m.value(ConfigKeys.ASSETS),
        m.value(ConfigKeys.TYPOGRAPHY),
        m.value(ConfigKeys.PLUGINS).stream().map(ConfigReader::plugin).toList(),
        redirects(m),
        m.value(ConfigKeys.FAIRNESS_PAGE),
        m.value(ConfigKeys.PAGINATE),
        m.read(MenuKeys.MENU)
            .map(all -> all.stream().flatMap(e -> MenuItem.of(e).stream()).toList()),
        m.read(ConfigKeys.GIT_DATES).filter(Located::value).map(Located::location),
        m.read(ConfigKeys.DEPLOY).map(ConfigReader::deploy).orElse(DeployTarget.UNSAID),
        FeedSettings.of(m.read(ConfigKeys.FEEDS)),
        m.read(ConfigKeys.CSP).map(ContentPolicy::of).orElse(ContentPolicy.UNSAID),
        SocialSettings.of(m.read(ConfigKeys.SOCIAL)),
        m.value(ConfigKeys.EMBEDS),
        m.value(ConfigKeys.EXPORTS).stream().map(WantedExport::of).toList(),
        m.value(ConfigKeys.IGNORE),
        m.value(ConfigKeys.SEVERITY).stream().flatMap(e -> WantedSeverity.of(e).stream()).toList());
  }

  private static SiteConfig empty(Optional<String> url) {
    SiteSettings settings =
        new SiteSettings(
            "Untitled",
            Optional.empty(),
            Optional.empty(),
            url.map(ConfigReader::folder),
            Locale.ENGLISH,
            ZoneOffset.UTC,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);
    return new SiteConfig(
        settings,
        ThemeChoice.UNSAID,
        Trust.SAFE,
        Trust.SAFE,
        true,
        List.of(),
        List.of(),
        false,
        ConfigKeys.PAGINATE.otherwise().orElseThrow(),
        Optional.empty(),
        Optional.empty(),
        DeployTarget.UNSAID,
        FeedSettings.of(Optional.empty()),
        ContentPolicy.UNSAID,
        SocialSettings.of(Optional.empty()),
        false,
        List.of(),
        List.of(),
        List.of());
  }

  /** {@code url} in ASCII, with a slash at its end, so that paths can be put behind it. */
  static String folder(String url) {
    String ascii = WebAddress.withAsciiHost(url).orElse(url);
    return ascii.endsWith("/") ? ascii : ascii + "/";
  }

  private static DeployTarget deploy(YamlMapping m) {
    return new DeployTarget(m.read(ConfigKeys.REMOTE), m.read(ConfigKeys.BRANCH));
  }

  private static PluginChoice plugin(Keyed<String, PluginUse> entry) {
    return new PluginChoice(
        entry.key(),
        entry.value().map(PluginUse::wanted).orElse(true),
        entry.value().flatMap(PluginUse::settings),
        entry.location());
  }

  private static List<Redirect> redirects(YamlMapping m) {
    List<Redirect> redirects = new ArrayList<>();
    for (Keyed<Permalink, Located<SitePlace>> entry : m.value(ConfigKeys.REDIRECTS)) {
      entry
          .value()
          .ifPresent(
              to ->
                  redirects.add(
                      new Redirect(entry.key(), to.value(), entry.location(), to.location())));
    }
    return redirects;
  }
}
