package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Nearest;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Alias;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Slug;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of one claim file while it is read: what is declared, and what is used. */
final class DebateNames {

  private final String debate;
  private final Diagnostics diagnostics;
  private final Map<String, SourceLocation> participants = new TreeMap<>();
  private final Map<String, SourceLocation> sources = new TreeMap<>();
  private final Set<String> claims = new TreeSet<>();
  private final List<IdUse> uses = new ArrayList<>();
  private final List<NameUse> undercuts = new ArrayList<>();
  private final List<Quote> quotes = new ArrayList<>();

  DebateNames(String debate, Diagnostics diagnostics) {
    this.debate = debate;
    this.diagnostics = diagnostics;
  }

  String debate() {
    return debate;
  }

  void declareParticipant(String id, SourceLocation place) {
    participants.put(id, place);
  }

  void declareClaim(String id) {
    claims.add(id);
  }

  /** The ids under {@code claims}, whether the claims could be read or not. */
  Set<String> claims() {
    return claims;
  }

  void declareSource(String id, SourceLocation place) {
    sources.put(id, place);
  }

  List<IdUse> uses() {
    return uses;
  }

  /** Notes that an undercut targets the relation {@code id}. */
  void undercut(String id, SourceLocation place) {
    undercuts.add(new NameUse(id, place));
  }

  List<NameUse> undercuts() {
    return undercuts;
  }

  List<Quote> quotes() {
    return quotes;
  }

  /** A claim named by {@code value}: a local id, or {@code debate/id}. */
  Optional<ClaimId> claim(YamlValue value) {
    Optional<String> name = value.asText();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = name.get().split("/", -1);
    boolean wellFormed =
        parts.length <= 2 && Slug.isSlug(parts[0]) && Slug.isSlug(parts[parts.length - 1]);
    if (!wellFormed) {
      value.report(
          "yaml/bad-value",
          "`" + name.get() + "` is not the id of a claim",
          "write `id`, or `debate/id` for a claim of another debate");
      return Optional.empty();
    }
    ClaimId id =
        parts.length == 1 ? new ClaimId(debate, parts[0]) : new ClaimId(parts[0], parts[1]);
    uses.add(new IdUse(id, name.get(), value.location()));
    return Optional.of(id);
  }

  /** A participant named by {@code value}, who must be declared in this file. */
  Optional<ParticipantId> participant(YamlValue value) {
    return value.asId().flatMap(id -> participant(id, value.location()));
  }

  Optional<ParticipantId> participant(String id, SourceLocation place) {
    if (!participants.containsKey(id)) {
      unknown(
          "claims/unknown-participant",
          place,
          "participant",
          id,
          participants,
          "declare them under `participants:`");
      return Optional.empty();
    }
    return Optional.of(new ParticipantId(debate, id));
  }

  /** The quote at {@code key} of {@code mapping}. */
  Optional<Quote> quote(YamlMapping mapping, String key) {
    return mapping.value(key).flatMap(this::quote);
  }

  /** A quote: a mapping, or just its words. */
  Optional<Quote> quote(YamlValue value) {
    if (!value.isMapping()) {
      Optional<String> exact = value.asText();
      return exact.map(
          e ->
              remember(
                  new Quote(
                      Optional.empty(),
                      Optional.empty(),
                      e,
                      Optional.empty(),
                      Optional.empty(),
                      value.location())));
    }
    YamlMapping mapping = value.asMapping("a quote").orElseThrow();
    Optional<String> by = mapping.value("by").flatMap(this::participant).map(ParticipantId::local);
    Optional<String> source = mapping.value("source").flatMap(this::source);
    Optional<YamlValue> exactValue = mapping.required("exact", "add the words: `exact: \"...\"`");
    Optional<String> exact = exactValue.flatMap(YamlValue::asText);
    Optional<String> prefix = mapping.text("prefix");
    Optional<String> suffix = mapping.text("suffix");
    mapping.close();
    return exact.map(
        e ->
            remember(
                new Quote(by, source, e, prefix, suffix, exactValue.orElseThrow().location())));
  }

  private Quote remember(Quote quote) {
    quotes.add(quote);
    return quote;
  }

  private Optional<String> source(YamlValue value) {
    Optional<String> id = value.asId();
    if (id.isPresent() && !sources.containsKey(id.get())) {
      unknown(
          "claims/unknown-source",
          value.location(),
          "source",
          id.get(),
          sources,
          "declare it under `sources:`");
    }
    return id;
  }

  private void unknown(
      String code,
      SourceLocation place,
      String what,
      String id,
      Map<String, SourceLocation> declared,
      String otherwise) {
    Optional<String> near = Nearest.to(id, declared.keySet());
    Diagnostic diagnostic =
        Diagnostic.error(code, place, "no " + what + " `" + id + "` in debate `" + debate + "`")
            .withHint(near.map(n -> "did you mean `" + n + "`?").orElse(otherwise));
    SourceLocation nearPlace = near.map(declared::get).orElse(null);
    diagnostics.report(
        nearPlace == null
            ? diagnostic
            : diagnostic.withRelated(nearPlace, "`" + near.orElseThrow() + "` is declared here"));
  }

  /** Reports that {@code id} was declared before. */
  void duplicate(String what, String id, SourceLocation place, SourceLocation first) {
    diagnostics.report(
        Diagnostic.error(
                "claims/duplicate-id",
                place,
                "a second " + what + " `" + id + "` in debate `" + debate + "`")
            .withHint("give one of the two another id")
            .withRelated(first, "first declared here"));
  }

  /** Reports that an alias of {@code claim} is a name that something else has. */
  void duplicateAlias(Alias alias, ClaimId claim, SourceLocation first) {
    diagnostics.report(
        Diagnostic.error(
                "claims/duplicate-id",
                alias.location(),
                "the alias `"
                    + alias.id()
                    + "` of claim `"
                    + claim.local()
                    + "` is a name that debate `"
                    + debate
                    + "` has already")
            .withHint("remove it here, or give the other one another name")
            .withRelated(first, "first declared here"));
  }

  void report(Diagnostic diagnostic) {
    diagnostics.report(diagnostic);
  }
}
