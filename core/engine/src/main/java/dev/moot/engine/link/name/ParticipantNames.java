package dev.moot.engine.link.name;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Site;
import dev.moot.engine.rule.LinkRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks up participants by what writers call them in posts, and says whom they probably meant. An
 * id comes before a name; of a name that two bear neither is meant.
 */
public final class ParticipantNames {

  private final Site site;
  private final Set<String> unreadable;
  private final Diagnostics diagnostics;

  /**
   * @param unreadable debates whose files cannot be read at all
   */
  public ParticipantNames(Site site, Set<String> unreadable, Diagnostics diagnostics) {
    this.site = site;
    this.unreadable = unreadable;
    this.diagnostics = diagnostics;
  }

  /**
   * The participant whom {@code called} means in a post that digests {@code debates}: {@code
   * debate/id}, or an id or name of the first of these debates that has it.
   */
  public Optional<Participant> participant(
      CharSequence called, List<String> debates, SourceLocation place) {
    String written = called.toString();
    int slash = written.indexOf('/');
    boolean qualified = slash > 0 && site.debate(written.substring(0, slash)).isPresent();
    List<String> candidates = qualified ? List.of(written.substring(0, slash)) : debates;
    String name = qualified ? written.substring(slash + 1) : written;
    List<Debate> known = candidates.stream().flatMap(d -> site.debate(d).stream()).toList();
    for (Debate debate : known) {
      Optional<Participant> found = debate.participant(name).or(() -> byName(name, debate));
      if (found.isPresent()) {
        return found;
      }
    }
    if (candidates.isEmpty()) {
      diagnostics.report(
          Diagnostic.of(
                  LinkRules.UNKNOWN_PARTICIPANT,
                  place,
                  "no participant `" + written + "`, because no debate is named")
              .withHint(
                  "add `debates: [...]` to the front matter, or write `debate/" + written + "`"));
    } else if (known.size() == candidates.size()
        && candidates.stream().noneMatch(unreadable::contains)) {
      diagnostics.report(unknown(name, qualified, known, place));
    }
    return Optional.empty();
  }

  private static Optional<Participant> byName(String name, Debate debate) {
    List<Participant> found =
        debate.participants().values().stream()
            .filter(p -> p.name().equalsIgnoreCase(name))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Diagnostic unknown(
      String name, boolean qualified, List<Debate> debates, SourceLocation place) {
    Map<String, Participant> ids = new LinkedHashMap<>();
    Map<String, Participant> names = new LinkedHashMap<>();
    for (Debate debate : debates) {
      debate.participants().values().forEach(p -> ids.putIfAbsent(p.id().local(), p));
      debate.participants().values().forEach(p -> names.putIfAbsent(p.name(), p));
    }
    String where = debates.stream().map(d -> "`" + d.id() + "`").collect(Collectors.joining(", "));
    Diagnostic diagnostic =
        Diagnostic.of(
            LinkRules.UNKNOWN_PARTICIPANT,
            place,
            "no participant `"
                + name
                + "` in "
                + (debates.size() == 1 ? "debate " : "the debates ")
                + where);
    Optional<String> near = Nearest.to(name, ids.keySet());
    Participant nearest = near.map(ids::get).orElse(null);
    if (nearest == null) {
      near = Nearest.to(name, names.keySet());
      nearest = near.map(names::get).orElse(null);
    }
    if (nearest == null) {
      return diagnostic.withHint(
          ids.isEmpty()
              ? "declare them under `participants:` in the claim file"
              : "the participants there are " + String.join(", ", ids.keySet()));
    }
    String suggestion = near.orElseThrow();
    return diagnostic
        .withHint(
            "did you mean `" + (qualified ? nearest.id().debate() + "/" : "") + suggestion + "`?")
        .withRelated(nearest.location(), "`" + suggestion + "` is declared here");
  }
}
