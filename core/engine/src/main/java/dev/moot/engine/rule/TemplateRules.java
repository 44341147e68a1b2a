package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of templates and messages: the area {@code template}. */
public final class TemplateRules {

  private static final String UNMADE = "a page could not be made";

  public static final Rule BAD_MESSAGE =
      Rule.error(
              "template/bad-message",
              "A file in `messages/` cannot be read as a list of messages, or a message has a "
                  + "broken placeholder.")
          .firm(UNMADE);

  public static final Rule ERROR =
      Rule.error(
              "template/error",
              "A template has a syntax error, uses a value that is absent, or calls a function "
                  + "wrongly.")
          .firm(UNMADE);

  public static final Rule MISSING =
      Rule.error(
              "template/missing",
              "A layout or partial that a page asks for is in neither the site's `theme/`, the "
                  + "theme nor a plugin.")
          .firm(UNMADE);

  public static final Rule TOO_LARGE =
      Rule.error(
              "template/too-large",
              "A template writes more than 64 million characters, or that of a directive more than "
                  + "4 million.")
          .firm(UNMADE);

  public static final Rule TOO_SLOW =
      Rule.error(
              "template/too-slow",
              "Rendering one page takes more than 10 seconds of a processor's time, or 10 minutes by "
                  + "the clock.")
          .firm(UNMADE);

  public static final Rule UNKNOWN_MESSAGE =
      Rule.error(
              "template/unknown-message",
              "A template or a plugin asks for a message that no `messages/` file has.")
          .firm(UNMADE);

  static final List<Rule> ALL =
      List.of(BAD_MESSAGE, ERROR, MISSING, TOO_LARGE, TOO_SLOW, UNKNOWN_MESSAGE);

  private TemplateRules() {}
}
