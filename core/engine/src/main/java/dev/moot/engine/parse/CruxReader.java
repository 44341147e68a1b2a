package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Quote;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a debate turns on: its declared cruxes, and what its participants say would move them.
 */
final class CruxReader {

  /** Who declares a crux when no participant does. */
  private static final String EDITOR = "editor";

  private final DebateNames names;

  CruxReader(DebateNames names) {
    this.names = names;
  }

  /** The {@code cruxes} of the file. */
  List<Crux> cruxes(YamlMapping file) {
    List<Crux> cruxes = new ArrayList<>();
    file.mappings("cruxes").forEach(m -> crux(m).ifPresent(cruxes::add));
    return cruxes;
  }

  private Optional<Crux> crux(YamlMapping m) {
    SourceLocation place = m.value("claim").map(YamlValue::location).orElse(m.location());
    Optional<ClaimId> claim =
        m.required("claim", "name the claim it turns on: `claim: id`").flatMap(names::claim);
    Optional<ClaimId> decides =
        m.required("for", "name the claim it decides: `for: id`").flatMap(names::claim);
    Optional<YamlValue> declared =
        m.required("declared_by", "say who says so: a participant, or `editor`");
    boolean byEditor = declared.flatMap(YamlValue::asText).filter(EDITOR::equals).isPresent();
    Optional<ParticipantId> declaredBy =
        byEditor ? Optional.empty() : declared.flatMap(names::participant);
    Optional<Crux> crux =
        claim.isEmpty() || decides.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Crux(
                    claim.get(),
                    decides.get(),
                    declaredBy,
                    m.list("participants", names::participant),
                    m.value("shared").flatMap(v -> v.asKeyword(Crux.Sharing.class)),
                    m.text("question"),
                    m.text("if_true"),
                    m.text("if_false"),
                    m.text("settled_by"),
                    names.quote(m, "quote"),
                    m.text("note"),
                    place));
    if (crux.isPresent()) {
      m.close();
    }
    return crux;
  }

  /** The {@code expectations} of the file. */
  List<Expectation> expectations(YamlMapping file) {
    Map<String, Expectation> byId = new LinkedHashMap<>();
    int number = 1;
    for (YamlMapping m : file.mappings("expectations")) {
      String otherwise = "expectation-" + number++;
      Optional<Expectation> expectation = expectation(m, otherwise);
      expectation.ifPresent(
          e -> {
            Expectation first = byId.putIfAbsent(e.id(), e);
            if (first != null) {
              names.duplicate("expectation", e.id(), e.location(), first.location());
            }
          });
    }
    return List.copyOf(byId.values());
  }

  private Optional<Expectation> expectation(YamlMapping m, String otherwise) {
    SourceLocation place = m.value("id").map(YamlValue::location).orElse(m.location());
    String id = m.value("id").flatMap(YamlValue::asId).orElse(otherwise);
    Optional<ParticipantId> by =
        m.required("by", "say who would move: `by: ...`").flatMap(names::participant);
    Optional<ClaimId> on = m.required("on", "name the claim: `on: id`").flatMap(names::claim);
    Optional<Expectation.Direction> direction =
        m.required("direction", "say which way: `direction: up`")
            .flatMap(v -> v.asKeyword(Expectation.Direction.class));
    Optional<String> condition = m.requiredText("if", "say what would have to happen: `if: ...`");
    Optional<LocalDate> due = m.value("due").flatMap(YamlValue::asDay);
    Expectation.Status status =
        m.value("status")
            .flatMap(v -> v.asKeyword(Expectation.Status.class))
            .orElse(Expectation.Status.OPEN);
    Optional<String> outcome = m.text("outcome");
    boolean estimated = m.value("estimated").flatMap(YamlValue::asFlag).orElse(false);
    Optional<Quote> quote = names.quote(m, "quote");
    m.close();
    if (by.isEmpty() || on.isEmpty() || direction.isEmpty() || condition.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Expectation(
            id,
            by.get(),
            on.get(),
            direction.get(),
            condition.get(),
            due,
            status,
            outcome,
            estimated,
            quote,
            place));
  }
}
