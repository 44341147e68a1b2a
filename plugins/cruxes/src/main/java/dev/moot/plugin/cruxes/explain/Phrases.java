package dev.moot.plugin.cruxes.explain;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.plugin.Inquiry;
import dev.moot.plugin.cruxes.argumentation.Verdict;
import dev.moot.plugin.cruxes.derived.DebateMap;
import dev.moot.plugin.cruxes.derived.Reliance;
import dev.moot.plugin.cruxes.summary.Names;
import dev.moot.plugin.cruxes.summary.Naming;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The messages of an explanation. People and claims go by their ids, which a writer types.
 *
 * @param inquiry what was asked, and in which words to answer
 * @param map the map that is explained
 */
record Phrases(Inquiry inquiry, DebateMap map) implements Naming {

  @Override
  public String person(ParticipantId person) {
    return person.local();
  }

  @Override
  public String claim(Claim claim, int number) {
    return claim(claim);
  }

  @Override
  public String claim(Claim claim) {
    return name(claim.id());
  }

  /** A claim by its id. */
  String name(ClaimId claim) {
    return "`" + map.name(claim) + "`";
  }

  /** Sentences that pages have too. */
  Names names() {
    return new Names(inquiry.words(), this);
  }

  /** The message {@code explain.<key>}. */
  String say(String key, Object... arguments) {
    return inquiry.words().message("explain." + key, arguments);
  }

  /**
   * A claim by its id and its words, with the condition that it is meant under; of another debate's
   * claim no words.
   */
  String described(ClaimId claim) {
    String text =
        claim.debate().equals(map.debate().id())
            ? map.debate().claim(claim.local()).map(this::words).orElse(map.name(claim))
            : say("elsewhere");
    return say("claim", name(claim), text);
  }

  private String words(Claim claim) {
    return claim
        .condition()
        .map(c -> map.debate().claim(c.local()).map(Claim::text).orElse(map.name(c)))
        .map(c -> claim.text() + " " + inquiry.words().message("pair.only-if") + " " + c)
        .orElse(claim.text());
  }

  /** A strength or a difference, two digits after the point. */
  String number(double value) {
    return say("number", value);
  }

  /** A number marked if the writer's readings enter into it. */
  String number(double value, Reliance reliance) {
    return say(reliance.onEstimates() ? "number.read" : "number", value);
  }

  String verdict(double strength) {
    return say("verdict." + Verdict.of(strength).name().toLowerCase(Locale.ROOT));
  }

  String claims(Collection<ClaimId> claims) {
    return inquiry.words().list(claims.stream().map(this::name).toList());
  }

  /** What numbers rest on, as "2 stated, 1 worked out, 3 in words, 5 estimated, 9 unknown". */
  String reliance(Reliance reliance) {
    List<String> parts = new ArrayList<>();
    add(parts, reliance.stated(), "stated");
    add(parts, reliance.derived(), "derived");
    add(parts, reliance.words(), "words");
    add(parts, reliance.estimated(), "estimated");
    add(parts, reliance.missing(), "missing");
    return inquiry.words().list(parts);
  }

  private void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(say("count." + what, count));
    }
  }
}
