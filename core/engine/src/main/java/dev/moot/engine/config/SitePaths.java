package dev.moot.engine.config;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Slug;
import dev.moot.api.model.UrlCodec;
import dev.moot.engine.yaml.Scalar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Paths of the site as writers type them, or take them from where a browser shows them: with
 * percent codes, which are decoded, and with or without the slash at the end.
 */
public final class SitePaths {

  private static final String NOUN = "a path of the site";
  private static final String FORM =
      "/(?!/)(?!.*(//|/\\.\\.?(/|$)))[^\\\\\\x00-\\x1f\\x7f-\\x9f?#]*";

  /** Where something was before: a page that leads on is written there. */
  public static final Scalar<Permalink> OLD =
      new Scalar<>(
          NOUN, SitePaths::old, SitePaths::oldHint, List.of("string"), "^" + FORM + "$", "");

  /** Where a redirect leads: a page, or a place on one. */
  public static final Scalar<SitePlace> PLACE =
      new Scalar<>(
          NOUN,
          SitePaths::place,
          text ->
              text.indexOf('?') >= 0
                  ? "leave out the `?` and what follows: a page is the same with any query"
                  : "write `/new/path/`, or `/new/path/#place`",
          List.of("string"),
          "^" + FORM + "(#[^?]*)?$",
          "");

  private SitePaths() {}

  private static Optional<Permalink> old(String typed) {
    return UrlCodec.pathEnd(typed) < typed.length()
        ? Optional.empty()
        : path(typed).filter(p -> unfit(p.path()).isEmpty());
  }

  private static Optional<SitePlace> place(String typed) {
    int end = UrlCodec.pathEnd(typed);
    String fragment = typed.substring(end);
    return fragment.startsWith("?")
        ? Optional.empty()
        : path(typed.substring(0, end))
            .map(p -> new SitePlace(p, fragment.length() > 1 ? fragment : ""));
  }

  private static Optional<Permalink> path(String typed) {
    String path = UrlCodec.decoded(typed);
    try {
      return Optional.of(
          new Permalink(path.endsWith("/") || path.endsWith(".html") ? path : path + "/"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String oldHint(String typed) {
    int end = UrlCodec.pathEnd(typed);
    if (end == typed.length()) {
      return unfit(UrlCodec.decoded(typed)).orElse("write `/old/path/`");
    }
    String sign = typed.substring(end, end + 1);
    String reason =
        sign.equals("#")
            ? "browsers do not tell a server what follows a `#`"
            : "a folder is found whatever follows a `?`, so no page can stand there alone";
    String rest = typed.substring(0, end);
    return reason + (rest.length() > 1 && rest.startsWith("/") ? ": write `" + rest + "`" : "");
  }

  /** Why no file can be written at {@code path}; empty when one can. */
  private static Optional<String> unfit(String path) {
    for (String part : path.split("/")) {
      if (part.toLowerCase(Locale.ROOT).equals(".git")) {
        return Optional.of("git takes no file below a folder `.git`");
      }
      if (Slug.isTooLong(part)) {
        return Optional.of(
            "a part of a path has at most " + Slug.MOST + " bytes, as the name of a file has");
      }
    }
    return Optional.empty();
  }
}
