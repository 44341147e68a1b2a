package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Alias;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ClaimKind;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Evidence;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Position;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Stance;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the claims of a file, and the relations that {@code supports} and {@code attacks} stand
 * for.
 */
final class ClaimReader {

  private final DebateNames names;
  private final List<Relation> sugar = new ArrayList<>();

  ClaimReader(DebateNames names) {
    this.names = names;
  }

  /** The relations written as {@code supports} or {@code attacks} of the claims read so far. */
  List<Relation> sugar() {
    return sugar;
  }

  Optional<Claim> read(YamlMapping.Entry entry) {
    ClaimId id = new ClaimId(names.debate(), entry.key());
    Optional<YamlMapping> mapping = entry.value().asMapping("claim `" + entry.key() + "`");
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    YamlMapping m = mapping.get();
    Optional<String> text = m.requiredText("text", "say it in one sentence: `text: ...`");
    Claim claim =
        new Claim(
            id,
            text.orElse(""),
            m.value("kind").flatMap(v -> v.asKeyword(ClaimKind.class)),
            m.list("quotes", names::quote),
            stances(id, m),
            m.mappings("evidence").stream().map(this::evidence).flatMap(Optional::stream).toList(),
            m.value("condition").flatMap(names::claim),
            m.mappings("revisions").stream().map(this::revision).flatMap(Optional::stream).toList(),
            m.value("same_as").flatMap(names::claim),
            m.list("aliases", v -> v.asId().map(a -> new Alias(a, v.location()))),
            entry.location());
    sugar(m, "supports", Relation.Type.SUPPORT, id);
    sugar(m, "attacks", Relation.Type.ATTACK, id);
    m.close();
    return text.map(t -> claim);
  }

  private void sugar(YamlMapping mapping, String key, Relation.Type type, ClaimId from) {
    for (YamlValue value : mapping.value(key).map(YamlValue::asList).orElse(List.of())) {
      names
          .claim(value)
          .ifPresent(
              target ->
                  sugar.add(
                      new Relation(
                          from.local() + "-" + key + "-" + target.local(),
                          type,
                          List.of(from),
                          Relation.Target.of(target),
                          1,
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          value.location())));
    }
  }

  private List<Stance> stances(ClaimId claim, YamlMapping mapping) {
    List<Stance> stances = new ArrayList<>();
    for (YamlMapping.Entry entry :
        mapping.mapping("stances").map(YamlMapping::byId).orElse(List.of())) {
      Optional<ParticipantId> participant = names.participant(entry.key(), entry.location());
      Optional<Stance> stance =
          entry
              .value()
              .asMapping("the stance of `" + entry.key() + "`")
              .flatMap(m -> stance(claim, participant, m, entry.location()));
      stance.ifPresent(stances::add);
    }
    return stances;
  }

  private Optional<Stance> stance(
      ClaimId claim, Optional<ParticipantId> participant, YamlMapping m, SourceLocation place) {
    Optional<Position> position = m.value("stance").flatMap(v -> v.asKeyword(Position.class));
    Optional<Credence> credence = m.value("credence").flatMap(this::credence);
    boolean estimated = m.value("estimated").flatMap(YamlValue::asFlag).orElse(false);
    Optional<String> hedge = m.text("hedge");
    Optional<Quote> quote = names.quote(m, "quote");
    Optional<String> note = m.text("note");
    Optional<LocalDate> date = m.value("date").flatMap(YamlValue::asDay);
    boolean empty = !m.has("stance") && !m.has("credence");
    m.close();
    if (empty) {
      names.report(
          Diagnostic.error(
                  "claims/empty-stance", place, "this stance says neither which way nor how likely")
              .withHint(
                  "add `stance: accept`, lean-accept, unsure, lean-reject or reject, or a `credence`"));
    }
    if (participant.isEmpty() || (position.isEmpty() && credence.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Stance(
            claim,
            participant.get(),
            position,
            credence,
            estimated,
            hedge,
            quote,
            note,
            date,
            place));
  }

  private Optional<Credence> credence(YamlValue value) {
    if (!value.isMapping()) {
      return value.asShare().map(Credence::of);
    }
    YamlMapping m = value.asMapping("a credence").orElseThrow();
    Optional<Double> min = m.value("min").flatMap(YamlValue::asShare);
    Optional<Double> max = m.value("max").flatMap(YamlValue::asShare);
    boolean written = m.has("min") || m.has("max");
    m.close();
    if (!written) {
      value.report(
          "yaml/missing-key",
          "a credence has neither `min` nor `max`",
          "write `0.05`, or `{max: 0.05}`");
    }
    if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
      value.report(
          "claims/credence-order",
          "`min` " + min.get() + " is above `max` " + max.get(),
          "swap the two");
      return Optional.empty();
    }
    return min.isEmpty() && max.isEmpty() ? Optional.empty() : Optional.of(new Credence(min, max));
  }

  private Optional<Evidence> evidence(YamlMapping m) {
    Optional<String> title = m.requiredText("title", "say what it is: `title: ...`");
    Optional<String> url = m.value("url").flatMap(YamlValue::asWebAddress);
    Optional<String> archive = m.value("archive").flatMap(YamlValue::asWebAddress);
    Optional<String> kind = m.text("kind");
    Optional<String> note = m.text("note");
    m.close();
    return title.map(t -> new Evidence(t, url, archive, kind, note));
  }

  private Optional<Revision> revision(YamlMapping m) {
    Optional<ParticipantId> by =
        m.required("by", "say who changed it: `by: ...`").flatMap(names::participant);
    Optional<Revision.Change> change =
        m.required("change", "say how: `change: narrowed`")
            .flatMap(v -> v.asKeyword(Revision.Change.class));
    Optional<String> from = m.text("from");
    Optional<Quote> quote = names.quote(m, "quote");
    Optional<LocalDate> date = m.value("date").flatMap(YamlValue::asDay);
    m.close();
    return by.isEmpty() || change.isEmpty()
        ? Optional.empty()
        : Optional.of(new Revision(by.get(), change.get(), from, quote, date));
  }
}
