package dev.moot.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What to explain, and how.
 *
 * @param site the folder that holds {@code moot.yaml}
 * @param subject {@code debate}, or {@code debate/claim}
 * @param semantics the way of reckoning; the plugin's usual one when absent
 * @param participants ids of the people to go by; empty for all
 * @param at the day whose map is explained; today's when absent
 * @param language the language to answer in; the site's when absent
 * @param safe whether only shipped plugins are used
 */
public record ExplainOptions(
    Path site,
    String subject,
    Optional<String> semantics,
    List<String> participants,
    Optional<LocalDate> at,
    Optional<Locale> language,
    boolean safe) {

  public ExplainOptions {
    participants = List.copyOf(participants);
  }
}
