package dev.moot.engine.config;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.UrlCodec;
import dev.moot.engine.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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
          SitePaths::placeHint,
          List.of("string"),
          "^" + FORM + "(#[^?]*)?$",
          "");

  /** A file of the site. */
  public static final Scalar<Permalink> FILE =
      new Scalar<>(
          NOUN,
          SitePaths::file,
          typed -> "write `/assets/picture.png`",
          List.of("string"),
          "^" + FORM + "$",
          "");

  /** What stands before a path in an address of the web. */
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#]*");

  /** What is left of codes that could not be decoded: a byte that is no ASCII. */
  private static final Pattern NO_UTF_8 = Pattern.compile("%[89A-Fa-f][0-9A-Fa-f]");

  private SitePaths() {}

  private static Optional<Permalink> old(String typed) {
    return UrlCodec.pathEnd(typed) < typed.length() || holdsBytes(typed)
        ? Optional.empty()
        : path(typed).filter(p -> unfit(p.path()).isEmpty());
  }

  private static Optional<SitePlace> place(String typed) {
    int end = UrlCodec.pathEnd(typed);
    String fragment = typed.substring(end);
    return fragment.startsWith("?")
        ? Optional.empty()
        : permalink(UrlCodec.decoded(typed.substring(0, end)))
            .map(p -> new SitePlace(p, fragment.length() > 1 ? fragment : ""));
  }

  private static Optional<Permalink> file(String typed) {
    return UrlCodec.pathEnd(typed) < typed.length()
        ? Optional.empty()
        : permalink(UrlCodec.decoded(typed));
  }

  private static Optional<Permalink> path(String typed) {
    String path = UrlCodec.decoded(typed);
    return permalink(path.endsWith("/") || path.endsWith(".html") ? path : path + "/");
  }

  private static Optional<Permalink> permalink(String path) {
    try {
      return Optional.of(new Permalink(path));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String oldHint(String typed) {
    int end = UrlCodec.pathEnd(typed);
    if (end == typed.length()) {
      if (holdsBytes(typed)) {
        return "its percent codes are no UTF-8, so no file can be called so";
      }
      return unfit(UrlCodec.decoded(typed))
          .orElseGet(() -> "write `" + onSite(typed).orElse("/old/path/") + "`");
    }
    String sign = typed.substring(end, end + 1);
    String reason =
        sign.equals("#")
            ? "browsers do not tell a server what follows a `#`"
            : "a folder is found whatever follows a `?`, so no page can stand there alone";
    String rest = typed.substring(0, end);
    return reason + (rest.length() > 1 && rest.startsWith("/") ? ": write `" + rest + "`" : "");
  }

  private static boolean holdsBytes(String typed) {
    return NO_UTF_8.matcher(UrlCodec.decoded(typed.replace("%25", ""))).find();
  }

  private static String placeHint(String typed) {
    if (typed.indexOf('?') >= 0) {
      return "leave out the `?` and what follows: a page is the same with any query";
    }
    return WEB.matcher(typed).lookingAt()
        ? "a redirect leads to a page of this site: write `/new/path/`, or `/new/path/#place`"
        : onSite(typed)
            .filter(path -> !typed.startsWith("#"))
            .map(path -> "write `" + path + "`")
            .orElse("write `/new/path/`, or `/new/path/#place`");
  }

  /** The path that was probably meant; empty when nobody can tell. */
  private static Optional<String> onSite(String typed) {
    String slashed = WEB.matcher(typed).replaceFirst("").replace('\\', '/').replaceAll("/+", "/");
    String path = slashed.startsWith("/") ? slashed : "/" + slashed;
    return Optional.of(path)
        .filter(p -> p.length() > 1 && !p.equals(typed))
        .filter(p -> permalink(UrlCodec.decoded(p.substring(0, UrlCodec.pathEnd(p)))).isPresent());
  }

  /** Why no file can be written at {@code path}; empty when one can. */
  private static Optional<String> unfit(String path) {
    for (String part : path.split("/")) {
      if (part.equals(".") || part.equals("..")) {
        return Optional.of("write where it leads, without `.` and `..`");
      }
      if (part.chars().anyMatch(Character::isISOControl)) {
        return Optional.of("no address holds a control character");
      }
    }
    return RefusedNames.problemOfPath(path);
  }
}
