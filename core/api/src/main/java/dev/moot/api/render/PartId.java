package dev.moot.api.render;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;

/**
 * Ids that themes and plugins give to parts of a page by names of their own: {@code ~main}, {@code
 * ~claims}. They begin with a character that neither the id of a heading nor one that a writer
 * gives can have, so that {@code ## Claims} is {@code #claims} on every page. Templates have it as
 * the function {@code partId}.
 */
public final class PartId {

  private static final String PREFIX = "~";

  private PartId() {}

  /** Whether {@code id} is one of them. */
  public static boolean is(String id) {
    return id.startsWith(PREFIX);
  }

  /** The id of the part called {@code name}. */
  public static String of(String name) {
    return PREFIX + name;
  }

  /** Where a page that shows the card of this claim has it; links say so in {@code data-card}. */
  public static String of(ClaimId claim) {
    return of("c-" + claim.debate() + "-" + claim.local());
  }

  /** Where a page that shows the card of this person has it. */
  public static String of(ParticipantId person) {
    return of("p-" + person.debate() + "-" + person.local());
  }
}
