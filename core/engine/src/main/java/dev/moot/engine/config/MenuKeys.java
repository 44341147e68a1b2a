package dev.moot.engine.config;

import dev.moot.api.render.SafeUrl;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.Scalar;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlTypes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of {@code menu} in {@code moot.yaml}. */
final class MenuKeys {

  /** What YAML takes for a word, and for no number and no truth value. */
  private static final String WORD = "(?!(true|false|null)$)[a-z][a-z0-9]*(-[a-z0-9]+)*";

  private static final Pattern SECTION = Pattern.compile(WORD);
  private static final String WEB =
      "[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#\"<>\\\\^`{|}]+([/?#][^\\s\\\\]*)?";

  static final Scalar<MenuTarget> TARGET =
      new Scalar<>(
          "a section, a path of the site or an address",
          MenuKeys::target,
          MenuKeys::hint,
          List.of("string"),
          "^(" + WORD + "|" + inner(SitePaths.PLACE.pattern()) + "|" + WEB + ")$",
          "");

  static final Key<Located<MenuTarget>> TO =
      Key.of(
              "to",
              TARGET.located(),
              "Where it leads: a section by its name (claims), a page by its path (/about/), or an"
                  + " address in full.")
          .required("say where the entry leads: `to: /about/`");
  static final Key<String> TITLE =
      Key.of(
          "title",
          YamlTypes.TEXT,
          "What the entry is called. Without it, what its page is called.");

  private static final Shape SHAPE = Shape.of("menu-entry", "an entry of `menu`", TO, TITLE);

  static final Key<List<YamlMapping>> MENU =
      Key.list(
          "menu",
          new MenuEntryType(SHAPE),
          "The menu, in order: sections by name (claims), pages by path (/about/), addresses in"
              + " full, each alone or with a title. Without it, the theme's.");

  private MenuKeys() {}

  private static String inner(String pattern) {
    return pattern.substring(1, pattern.length() - 1);
  }

  static Optional<MenuTarget> target(String typed) {
    if (SECTION.matcher(typed).matches()) {
      return Optional.of(new MenuTarget.Section(typed));
    }
    return typed.startsWith("/")
        ? SitePaths.PLACE.parse().apply(typed).map(MenuTarget.OnSite::new)
        : SafeUrl.webAddress(typed).map(MenuTarget.Elsewhere::new);
  }

  private static String hint(String typed) {
    if (typed.startsWith("/")) {
      return SitePaths.PLACE.hint().apply(typed);
    }
    String word = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    if (!word.equals(typed) && SECTION.matcher(word).matches()) {
      return "write a section by its name, `" + word + "`; what it is called is its `title`";
    }
    return page(typed)
        .map(page -> "write where the page appears: `" + page + "`")
        .orElse("write `claims`, `/about/` or `https://example.org/`");
  }

  /** Where the page appears whose file {@code typed} names. */
  static Optional<String> page(String typed) {
    String page = typed.replaceFirst("^(pages|posts)/", "").replaceFirst("\\.(md|html)$", "");
    return !page.equals(typed) && SECTION.matcher(page).matches()
        ? Optional.of((typed.startsWith("posts/") ? "/posts/" : "/") + page + "/")
        : Optional.empty();
  }
}
