package dev.moot.engine.config;

import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Scalar;
import dev.moot.engine.yaml.Shape;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The keys of {@code csp} in {@code moot.yaml}: directives of a Content Security Policy, each with
 * sources that a site needs beside its own. One that would let in everybody is refused.
 */
final class PolicyKeys {

  /** {@code https://media.example}, {@code *.example.org:8443/path/}, without what splits lists. */
  private static final String HOST =
      "([Hh][Tt][Tt][Pp][Ss]?://|[Ww][Ss][Ss]?://)?(\\*\\.)?([A-Za-z0-9-]+\\.)+[A-Za-z][A-Za-z0-9-]*"
          + "(:\\d{1,5})?(/[^\\s;,'\"]*)?";

  private static final String HASH = "'sha(256|384|512)-[A-Za-z0-9+/]{40,90}={0,2}'";

  private static final Scalar<String> CODE =
      source("^(" + HOST + "|" + HASH + "|'wasm-unsafe-eval')$", PolicyKeys::codeHint);
  private static final Scalar<String> STYLE =
      source("^(" + HOST + "|" + HASH + ")$", PolicyKeys::hint);
  private static final Scalar<String> OTHER =
      source("^(" + HOST + "|https:|data:|blob:)$", PolicyKeys::hint);

  static final List<Key<List<String>>> DIRECTIVES =
      List.of(
          directive("script-src", CODE, "scripts come from, or hashes of scripts in the page"),
          directive("style-src", STYLE, "style sheets come from"),
          directive("img-src", OTHER, "pictures come from, beside every https address"),
          directive("font-src", OTHER, "fonts come from"),
          directive("connect-src", OTHER, "scripts may ask"),
          directive("media-src", OTHER, "sound and film come from, beside every https address"),
          directive("frame-src", OTHER, "framed pages come from"),
          directive("worker-src", OTHER, "workers come from"),
          directive("form-action", OTHER, "forms may be sent to"));

  static final Shape SHAPE = Shape.of("csp", "`csp`", DIRECTIVES.toArray(Key<?>[]::new));

  private PolicyKeys() {}

  private static Key<List<String>> directive(String name, Scalar<String> source, String use) {
    return Key.some(name, source, "Where " + use + ".");
  }

  private static Scalar<String> source(String pattern, Function<String, String> hint) {
    Pattern form = Pattern.compile(pattern);
    return new Scalar<>(
        "a source",
        text -> Optional.of(text).filter(t -> form.matcher(t).matches()),
        hint,
        List.of("string"),
        pattern,
        "");
  }

  private static String codeHint(String text) {
    return switch (text) {
      case "https:", "http:", "data:", "blob:" ->
          "that would let in the scripts of anybody; name a host: `https://stats.example`";
      case "'unsafe-inline'", "unsafe-inline" ->
          "that would let in the scripts of anybody; write the hash of yours,"
              + " `\"'sha256-...'\"`, which the browser's console names";
      default -> hint(text);
    };
  }

  private static String hint(String text) {
    if (text.contains(";") || text.contains(",") || text.strip().contains(" ")) {
      return "write one source an item: `[https://one.example, https://two.example]`";
    }
    if (text.contains("\n")) {
      return "write a source on one line";
    }
    if (text.matches("'?none'?") || text.equals("*")) {
      return "name a host: `https://media.example`; what no directive names is let in from the"
          + " site itself";
    }
    if (text.matches("'?self'?")) {
      return "the site itself is let in already; leave this out";
    }
    if (text.matches("sha(256|384|512)-.*")) {
      return "write it with both kinds of quotes: `\"'" + text + "'\"`";
    }
    return "name a host: `https://media.example`";
  }
}
