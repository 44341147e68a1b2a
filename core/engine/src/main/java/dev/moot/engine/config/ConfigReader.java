package dev.moot.engine.config;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.render.SafeUrl;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlText;
import dev.moot.engine.yaml.YamlValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code moot.yaml}. */
public final class ConfigReader {

  private static final String DEFAULT_THEME = "broadsheet";

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
    return text.readMapping("moot.yaml", diagnostics)
        .map(m -> read(m, urlOverride))
        .orElseGet(() -> empty(urlOverride));
  }

  private SiteConfig read(YamlMapping mapping, Optional<String> urlOverride) {
    SiteSettings settings =
        new SiteSettings(
            mapping
                .requiredText("title", "give the site a name: `title: Both Hands`")
                .orElse("Untitled"),
            mapping.text("description"),
            mapping.text("tagline"),
            urlOverride
                .or(() -> mapping.value("url").flatMap(ConfigReader::siteAddress))
                .map(ConfigReader::folder),
            mapping.value("language").flatMap(this::language).orElse(Locale.ENGLISH),
            mapping.value("time-zone").flatMap(this::zone).orElse(ZoneOffset.UTC),
            mapping.text("license"));
    Optional<YamlValue> theme = mapping.value("theme");
    SiteConfig config =
        new SiteConfig(
            settings,
            theme.flatMap(YamlValue::asId).orElse(DEFAULT_THEME),
            theme.map(YamlValue::location),
            mapping.value("markup").flatMap(v -> v.asKeyword(Markup.class)).orElse(Markup.SAFE),
            mapping.mapping("plugins").map(this::plugins).orElse(List.of()),
            mapping.mapping("redirects").map(this::redirects).orElse(List.of()));
    mapping.value("url");
    mapping.close();
    return config;
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
            Optional.empty());
    return new SiteConfig(
        settings, DEFAULT_THEME, Optional.empty(), Markup.SAFE, List.of(), List.of());
  }

  /** Whether a site can be published at {@code url}: paths are put behind it. */
  public static boolean isSiteAddress(String url) {
    try {
      URI uri = new URI(url);
      return SafeUrl.isWebAddress(url) && uri.getRawQuery() == null && uri.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Optional<String> siteAddress(YamlValue value) {
    Optional<String> url = value.asWebAddress();
    if (url.isPresent() && !isSiteAddress(url.get())) {
      value.report(
          "yaml/bad-value",
          "`" + url.get() + "` is not where a site can be",
          "write it without `?`, `#` and what no URL may hold: `https://example.org/digests/`");
      return Optional.empty();
    }
    return url;
  }

  private static String folder(String url) {
    return url.endsWith("/") ? url : url + "/";
  }

  private Optional<Locale> language(YamlValue value) {
    Optional<String> tag = value.asText();
    try {
      return tag.map(t -> new Locale.Builder().setLanguageTag(t).build());
    } catch (IllformedLocaleException e) {
      value.report(
          "yaml/bad-value",
          "`" + tag.orElse("") + "` is not a language tag",
          "write `en`, `de` or `pt-BR`");
      return Optional.empty();
    }
  }

  private Optional<ZoneId> zone(YamlValue value) {
    Optional<String> name = value.asText();
    try {
      return name.map(ZoneId::of);
    } catch (DateTimeException e) {
      value.report(
          "yaml/bad-value",
          "`" + name.orElse("") + "` is not a time zone",
          "write `UTC` or `Europe/Vienna`");
      return Optional.empty();
    }
  }

  private List<PluginChoice> plugins(YamlMapping mapping) {
    List<PluginChoice> choices = new ArrayList<>();
    for (YamlMapping.Entry entry : mapping.byId()) {
      Map<String, String> settings = new HashMap<>();
      Map<String, SourceLocation> places = new HashMap<>();
      boolean wanted = true;
      if (entry.value().isMapping()) {
        for (YamlMapping.Entry setting :
            entry.value().asMapping().map(YamlMapping::all).orElse(List.of())) {
          places.put(setting.key(), setting.location());
          setting.value().asText().ifPresent(v -> settings.put(setting.key(), v));
        }
      } else {
        wanted = entry.value().asFlag().orElse(true);
      }
      choices.add(new PluginChoice(entry.key(), wanted, settings, places, entry.location()));
    }
    return choices;
  }

  private List<Redirect> redirects(YamlMapping mapping) {
    List<Redirect> redirects = new ArrayList<>();
    for (YamlMapping.Entry entry : mapping.all()) {
      Optional<Permalink> from = sitePath(entry.key());
      Optional<Permalink> to = entry.value().asText().flatMap(ConfigReader::sitePath);
      if (from.isPresent() && to.isPresent()) {
        redirects.add(
            new Redirect(from.get(), to.get(), entry.location(), entry.value().location()));
      } else {
        entry
            .value()
            .report(
                "yaml/bad-value",
                "a redirect leads from one path of the site to another",
                "write `/old/: /new/`");
      }
    }
    return redirects;
  }

  /** A path of the site as writers type it; the slash at the end may be left out. */
  public static Optional<Permalink> sitePath(String path) {
    try {
      return Optional.of(
          new Permalink(path.endsWith("/") || path.endsWith(".html") ? path : path + "/"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
