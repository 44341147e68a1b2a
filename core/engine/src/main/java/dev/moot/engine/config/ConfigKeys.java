package dev.moot.engine.config;

import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.Severity;
import dev.moot.api.model.Permalink;
import dev.moot.api.render.SafeUrl;
import dev.moot.engine.yaml.Choice;
import dev.moot.engine.yaml.Count;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.MapOf;
import dev.moot.engine.yaml.Scalar;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlTypes;
import dev.moot.engine.yaml.YamlValue;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of {@code moot.yaml}. */
public final class ConfigKeys {

  private static final Pattern MAIL = Pattern.compile("[^\\s@:/<>\"]+@[^\\s@:/<>\"]+");

  static final Key<String> TITLE =
      Key.of("title", YamlTypes.TEXT, "The name of the site.")
          .required("give the site a name: `title: Both Hands`");
  static final Key<String> DESCRIPTION =
      Key.of("description", YamlTypes.TEXT, "One sentence for search engines and feeds.");
  static final Key<String> TAGLINE =
      Key.of(
          "tagline",
          YamlTypes.TEXT,
          "The line the home page opens with; without it, that is the title.");
  static final Key<String> URL =
      Key.of(
          "url",
          SiteAddress.PUBLISHED,
          "Where the site is published, in full: https://example.org/digests/. Without it there"
              + " are no feeds and no sitemap.");
  static final Key<Locale> LANGUAGE =
      Key.of(
              "language",
              SiteLanguage.TAG,
              "The language of the site, as a language tag: en, de, pt-BR. Without it, en.")
          .otherwise(Locale.ENGLISH);
  static final Key<ZoneId> TIME_ZONE =
      Key.of(
              "time-zone",
              Scalar.<ZoneId>of(
                  "a time zone",
                  ConfigKeys::zone,
                  "write `UTC` or `Europe/Vienna`",
                  "^[A-Za-z+-][A-Za-z0-9~/._+:-]*$"),
              "Where dates are read: UTC, Europe/Vienna. Without it, UTC.")
          .otherwise(ZoneOffset.UTC);
  static final Key<String> LICENSE =
      Key.of("license", YamlTypes.TEXT, "What may be done with the site's text.");
  static final Key<Located<String>> THEME =
      Key.of(
          "theme",
          ThemeChoice.NAME.located(),
          "The id of a theme, or the path of one in a folder or a zip. Without it, broadsheet.");

  static final Key<YamlValue> THEME_OPTIONS = themeOptions(Optional.empty());
  static final Key<Trust> MARKUP =
      Key.of(
              "markup",
              Choice.of(Trust.values(), ConfigKeys::markup),
              "How far the text of posts is trusted.")
          .otherwise(Trust.SAFE);
  static final Key<Trust> ASSETS =
      Key.of(
              "assets",
              Choice.of(Trust.values(), ConfigKeys::assets),
              "How far drawings and pages in assets/ are trusted, which are published as they are.")
          .otherwise(Trust.SAFE);
  static final Key<Boolean> TYPOGRAPHY =
      Key.of(
              "typography",
              YamlTypes.FLAG,
              "Whether typed quotes, hyphens and dots are shown as the language sets them. Without"
                  + " it, true.")
          .otherwise(true);
  static final Key<List<Keyed<String, PluginUse>>> PLUGINS = plugins(Map.of());
  static final Key<List<Keyed<Permalink, Located<SitePlace>>>> REDIRECTS =
      Key.of(
              "redirects",
              new MapOf<>(SitePaths.OLD, "the redirect from `%s`", SitePaths.PLACE.located()),
              "Old paths of the site and where they lead: /old/: /new/.")
          .otherwise(List.of());
  static final Key<Boolean> FAIRNESS_PAGE =
      Key.of(
              "fairness-page",
              YamlTypes.FLAG,
              "Whether the site shows how evenly its debates are digested, at /fairness/.")
          .otherwise(false);
  static final Key<Boolean> CLAIM_LIST =
      Key.of(
              "claim-list",
              YamlTypes.FLAG,
              "Whether each digest and page ends in a list of the claims it mentions, folded."
                  + " Without it, true.")
          .otherwise(true);
  static final Key<Integer> PAGINATE =
      Key.of(
              "paginate",
              new Count(1, 10_000),
              "How many digests or claims a page of a list shows. Without it, 100.")
          .otherwise(100);
  static final Key<String> EDIT_URL =
      Key.of(
          "edit-url",
          new SiteAddress(
              "an address to put paths behind", "https://github.com/OWNER/REPO/edit/main/"),
          "Where the files of the site can be changed: the address to put their paths behind.");
  static final Key<String> CONTACT =
      Key.of(
          "contact",
          Scalar.of(
              "a mail address or a web address",
              ConfigKeys::contact,
              "write `somebody@example.org`, or in full `https://example.org/corrections`",
              "^([^\\s@:/<>\"]+@[^\\s@:/<>\"]+|[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#\"<>\\\\^`{|}]+([/?#][^\\s\\\\]*)?)$"),
          "Where people can ask for a correction: a mail address, or a page by its address in full."
              + " The foot of each page links it, and every page about somebody.");
  static final Key<Located<Boolean>> GIT_DATES =
      Key.of(
          "git-dates",
          YamlTypes.FLAG.located(),
          "Whether a post or page without updated takes it from git, as the day of the last commit"
              + " that changed its file.");
  static final Key<YamlMapping> FEEDS =
      Key.of("feeds", FeedKeys.SHAPE, "What stands in the feeds, and who writes it.");
  static final Key<YamlMapping> CSP =
      Key.of(
          "csp",
          PolicyKeys.SHAPE,
          "What pages may load beside what is the site's own, by directive of a Content Security"
              + " Policy: frame-src: [https://video.example].");
  static final Key<Boolean> EMBEDS =
      Key.of(
              "embeds",
              YamlTypes.FLAG,
              "Whether each claim can be shown on other sites, in a frame or as a picture. Without"
                  + " it, false.")
          .otherwise(false);
  static final Key<List<Located<String>>> EXPORTS =
      Key.list(
          "exports",
          YamlTypes.TEXT.located(),
          "Forms of other programs in which debates are published beside their JSON: [aif, csv].");
  static final Key<YamlMapping> SOCIAL =
      Key.of(
          "social",
          SocialKeys.SHAPE,
          "Which pages have a picture where they are shared: pictures: [digests, debates].");
  static final Key<List<Located<String>>> IGNORE =
      Key.list(
          "ignore",
          YamlTypes.TEXT.located(),
          "Codes of warnings that are not to be heard: claims/isolated.");

  static final Key<List<Keyed<String, Located<Severity>>>> SEVERITY =
      Key.of(
              "severity",
              new MapOf<>(
                  Scalar.of(
                      "a code",
                      ConfigKeys::code,
                      "write the code that stands in brackets behind the word `error` or `warning`",
                      Rule.CODE.pattern()),
                  "the severity of `%s`",
                  new Choice<>(List.of(Severity.values()), Severity::word, ConfigKeys::meaning)
                      .located()),
              "How much diagnostics weigh on this site, by code: link/broken: warning. Errors that"
                  + " would have a page say something wrong cannot be lowered.")
          .otherwise(List.of());

  static final Key<String> REMOTE =
      Key.of(
          "remote",
          YamlTypes.TEXT,
          "A remote of the site's repository, or an address. Without it, origin.");
  static final Key<String> BRANCH =
      Key.of("branch", YamlTypes.TEXT, "The branch that holds the site. Without it, gh-pages.");
  static final Key<YamlMapping> DEPLOY =
      Key.of(
          "deploy",
          Shape.of("deploy", "deploy", REMOTE, BRANCH),
          "Where the command deploy publishes the site.");

  /** A whole {@code moot.yaml}. */
  static final Shape SHAPE = shape(THEME_OPTIONS, PLUGINS);

  private ConfigKeys() {}

  /**
   * A whole {@code moot.yaml} for an editor that knows the options of the theme and the settings of
   * these plugins.
   */
  public static Shape shape(Optional<Shape> options, Map<String, Shape> settings) {
    return shape(themeOptions(options), plugins(settings));
  }

  private static Shape shape(Key<?> themeOptions, Key<?> plugins) {
    return Shape.of(
        "config",
        "moot.yaml",
        TITLE,
        DESCRIPTION,
        TAGLINE,
        URL,
        LANGUAGE,
        TIME_ZONE,
        LICENSE,
        THEME,
        themeOptions,
        MARKUP,
        ASSETS,
        TYPOGRAPHY,
        plugins,
        REDIRECTS,
        FAIRNESS_PAGE,
        CLAIM_LIST,
        PAGINATE,
        MenuKeys.MENU,
        EDIT_URL,
        CONTACT,
        GIT_DATES,
        DEPLOY,
        FEEDS,
        CSP,
        SOCIAL,
        EMBEDS,
        EXPORTS,
        IGNORE,
        SEVERITY);
  }

  private static Optional<String> contact(String text) {
    Optional<String> address = SafeUrl.webAddress(text);
    if (address.isPresent()) {
      return address;
    }
    return MAIL.matcher(text).matches() ? Optional.of("mailto:" + text) : Optional.empty();
  }

  private static Key<YamlValue> themeOptions(Optional<Shape> known) {
    return Key.of(
        "theme-options",
        new ThemeChoice.Options(known),
        "What the theme lets a site choose, by name.");
  }

  private static Key<List<Keyed<String, PluginUse>>> plugins(Map<String, Shape> settings) {
    return Key.of(
            "plugins",
            new PluginUse.ById(settings),
            "Plugins by id: true, false, or a mapping of settings. Shipped ones are on unless they"
                + " are switched off, your own are off unless they stand here.")
        .otherwise(List.of());
  }

  private static String markup(Trust trust) {
    return switch (trust) {
      case SAFE -> "Only a short list of harmless HTML tags passes; the rest is shown as text.";
      case TRUSTED -> "Raw HTML in posts passes as it is.";
    };
  }

  private static String assets(Trust trust) {
    return switch (trust) {
      case SAFE -> "A drawing or page that can run something in a browser is warned of.";
      case TRUSTED -> "Nothing is said of them.";
    };
  }

  private static Optional<String> code(String text) {
    return Optional.of(text).filter(t -> Rule.CODE.matcher(t).matches());
  }

  private static String meaning(Severity severity) {
    return switch (severity) {
      case ERROR -> "Nothing is written.";
      case WARNING -> "The site is written, unless the build is strict.";
      case NOTICE -> "The site is written.";
    };
  }

  private static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
