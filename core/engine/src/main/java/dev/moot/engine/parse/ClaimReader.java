package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Alias;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Evidence;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Revision;
import dev.moot.engine.parse.ClaimKeys.OfEvidence;
import dev.moot.engine.parse.ClaimKeys.OfRevision;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes the claims of a file, and the relations that {@code supports} and {@code attacks} stand
 * for.
 */
final class ClaimReader {

  private final DebateNames names;
  private final Optional<Locale> language;
  private final List<Relation> sugar = new ArrayList<>();

  /**
   * @param language what the file says of its language
   */
  ClaimReader(DebateNames names, Optional<Locale> language) {
    this.names = names;
    this.language = language;
  }

  /** The relations written as {@code supports} or {@code attacks} of the claims read so far. */
  List<Relation> sugar() {
    return sugar;
  }

  Optional<Claim> read(Keyed<String, YamlMapping> entry) {
    ClaimId id = new ClaimId(names.debate(), entry.key());
    return entry.value().flatMap(m -> read(id, m, entry.location()));
  }

  private Optional<Claim> read(ClaimId id, YamlMapping m, SourceLocation place) {
    Optional<String> text = m.read(ClaimKeys.TEXT);
    List<Quote> quotes =
        m.value(ClaimKeys.QUOTES).stream().flatMap(q -> names.quote(q).stream()).toList();
    StanceReader stances = new StanceReader(names, id, quotes);
    Claim claim =
        new Claim(
            id,
            text.orElse(""),
            language,
            m.read(ClaimKeys.KIND),
            quotes,
            m.value(ClaimKeys.STANCES).stream().flatMap(s -> stances.read(s).stream()).toList(),
            m.value(ClaimKeys.EVIDENCE).stream().flatMap(e -> evidence(e).stream()).toList(),
            m.read(ClaimKeys.CONDITION).map(names::claim),
            m.value(ClaimKeys.REVISIONS).stream().flatMap(r -> revision(r).stream()).toList(),
            m.read(ClaimKeys.SAME_AS).map(names::claim),
            m.value(ClaimKeys.ALIASES).stream()
                .map(a -> new Alias(a.value(), a.location()))
                .toList(),
            place);
    sugar(m, ClaimKeys.SUPPORTS, Relation.Type.SUPPORT, id);
    sugar(m, ClaimKeys.ATTACKS, Relation.Type.ATTACK, id);
    return text.map(t -> claim);
  }

  private void sugar(
      YamlMapping m, Key<List<Located<String>>> key, Relation.Type type, ClaimId from) {
    for (Located<String> name : m.value(key)) {
      ClaimId target = names.claim(name);
      sugar.add(
          new Relation(
              from.local() + "-" + key.name() + "-" + target.local(),
              type,
              List.of(from),
              Relation.Target.of(target),
              1,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              name.location()));
    }
  }

  private Optional<Evidence> evidence(YamlMapping m) {
    Optional<String> archive =
        names.address(m, OfEvidence.ARCHIVE, Optional.empty(), Optional.empty());
    Optional<String> url = names.address(m, OfEvidence.URL, archive, Optional.empty());
    return m.read(OfEvidence.TITLE)
        .map(
            title ->
                new Evidence(
                    title, url, archive, m.read(OfEvidence.KIND), m.read(OfEvidence.NOTE)));
  }

  private Optional<Revision> revision(YamlMapping m) {
    Optional<ParticipantId> by = m.read(OfRevision.BY).flatMap(names::participant);
    Optional<Revision.Change> change = m.read(OfRevision.CHANGE);
    Optional<Quote> quote =
        m.read(OfRevision.QUOTE).flatMap(q -> names.quote(q, m.read(OfRevision.BY)));
    return by.isEmpty() || change.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Revision(
                by.get(),
                change.get(),
                m.read(OfRevision.FROM).flatMap(names::wording),
                quote,
                m.read(OfRevision.DATE),
                m.location()));
  }
}
