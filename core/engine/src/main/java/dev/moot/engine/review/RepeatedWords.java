package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Site;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.rule.FrontMatterRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Posts and pages with one title, claims with one text, and people of a debate with one name, which
 * readers cannot tell apart. Case and white space make no difference.
 */
public final class RepeatedWords {

  private record Titled(String title, SourceLocation place) {}

  private final Site site;
  private final List<LinkedPost> posts;
  private final Set<String> faulty;
  private final Diagnostics diagnostics;

  /**
   * @param faulty the files with errors; an unread {@code same_as} may be among them
   */
  public RepeatedWords(LinkedSite linked, Set<String> faulty, Diagnostics diagnostics) {
    this.site = linked.site();
    this.posts = linked.posts();
    this.faulty = faulty;
    this.diagnostics = diagnostics;
  }

  /** Reports each second one at its place, and where the first one is. */
  public void report() {
    reportTitles();
    reportClaims();
    site.debates().forEach(this::reportPeople);
  }

  /** Who is who their ids say; two of one name are two people, and pages cannot show it. */
  private void reportPeople(Debate debate) {
    Map<String, Participant> known = new HashMap<>();
    for (Participant person : debate.participants().values()) {
      Participant first = known.putIfAbsent(SameWords.key(person.name()), person);
      if (first != null && !faulty.contains(person.location().file())) {
        diagnostics.report(
            Diagnostic.of(
                    ClaimRules.DUPLICATE_NAME,
                    person.location(),
                    "a second participant with the name “" + person.name() + "”")
                .withHint("tell the two apart in `name`, or keep one of the two ids")
                .withRelated(first.location(), "the first one"));
      }
    }
  }

  private void reportTitles() {
    List<Titled> titles = new ArrayList<>();
    posts.forEach(p -> titles.add(new Titled(p.post().title(), p.parsed().placeOf("title"))));
    titles.sort(Comparator.comparing(Titled::place));
    Map<String, Titled> firsts = new HashMap<>();
    for (Titled titled : titles) {
      Titled first = firsts.putIfAbsent(SameWords.key(titled.title()), titled);
      if (first != null && !faulty.contains(titled.place().file())) {
        diagnostics.report(
            Diagnostic.of(
                    FrontMatterRules.DUPLICATE_TITLE,
                    titled.place(),
                    "a second page with the title \u201C" + titled.title() + "\u201D")
                .withHint("say in the title what only this one is about")
                .withRelated(first.place(), "the first one"));
      }
    }
  }

  private void reportClaims() {
    Map<String, List<Claim>> known = new HashMap<>();
    for (Claim claim : site.claims()) {
      if (faulty.contains(claim.location().file())) {
        continue;
      }
      List<Claim> earlier =
          known.computeIfAbsent(SameWords.key(claim.text()), k -> new ArrayList<>());
      earlier.stream()
          .filter(e -> !site.canonical(e.id()).equals(site.canonical(claim.id())))
          .findFirst()
          .ifPresent(e -> report(claim, e));
      earlier.add(claim);
    }
  }

  private void report(Claim claim, Claim first) {
    boolean oneDebate = claim.id().debate().equals(first.id().debate());
    String other = oneDebate ? first.id().local() : first.id().toString();
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.DUPLICATE_TEXT,
                claim.location(),
                "claim `" + claim.id().local() + "` says what `" + other + "` says, word for word")
            .withHint(
                oneDebate
                    ? "keep one of the two, with the other id under its `aliases`"
                    : "write `same_as: " + other + "`, or word it as it is meant here")
            .withRelated(first.location(), "the first one"));
  }
}
