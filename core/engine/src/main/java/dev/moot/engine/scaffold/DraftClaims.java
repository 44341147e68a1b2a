package dev.moot.engine.scaffold;

import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftDebate;
import dev.moot.api.draft.DraftParticipant;
import dev.moot.api.draft.DraftQuote;
import dev.moot.api.draft.DraftRelation;
import dev.moot.api.draft.DraftSource;
import dev.moot.api.draft.DraftStance;
import dev.moot.api.model.Basis;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Evidence;
import dev.moot.api.model.Relation;
import dev.moot.engine.yaml.YamlWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the debate of a draft as a file of claims, in the form that {@code moot new} gives it. */
final class DraftClaims {

  private static final String SCHEMA =
      "# yaml-language-server: $schema=../.moot/schemas/claims.json\n\n";

  /**
   * Nothing is quoted from the file of another program, and a reader sees where it all is from. A
   * text that comes with the draft is there to be quoted.
   */
  private static final String UNQUOTED = " # moot: ignore claims/unused-source";

  private final DraftDebate debate;
  private final Map<String, String> files;
  private final DraftText text;
  private final DraftIds sources = new DraftIds();
  private final DraftIds participants = new DraftIds();
  private final DraftIds claims = new DraftIds();
  private final DraftIds relations = new DraftIds();
  private final StringBuilder yaml = new StringBuilder(SCHEMA);

  /**
   * @param files the names in {@code sources/} of texts that are written beside it, by the key of
   *     the source
   */
  DraftClaims(DraftDebate debate, Map<String, String> files, DraftText text) {
    this.debate = debate;
    this.files = files;
    this.text = text;
  }

  /**
   * The file of the debate that is called {@code id}.
   *
   * @throws IllegalArgumentException when a part of the draft names another that is not there
   */
  String yaml(String id) {
    Set<String> undercut =
        debate.relations().stream()
            .filter(r -> r.type() == Relation.Type.UNDERCUT)
            .map(DraftRelation::target)
            .collect(Collectors.toSet());
    debate.sources().forEach(s -> sources.give(s.key(), s.key()));
    debate.participants().forEach(p -> participants.give(p.key(), p.handle()));
    debate.claims().forEach(c -> claims.give(c.key(), c.name()));
    debate.relations().stream()
        .filter(r -> undercut.contains(r.key()))
        .forEach(r -> relations.give(r.key(), r.name()));
    line("schema: claims/1");
    line("debate: " + YamlWords.of(id));
    line("title: " + text.quoted(debate.title()));
    roots();
    section("sources", debate.sources(), this::source);
    section("participants", debate.participants(), this::participant);
    debate.comments().forEach(c -> comment("", c));
    section("claims", debate.claims(), this::claim);
    section("relations", debate.relations(), r -> relation(r, undercut.contains(r.key())));
    return yaml.toString();
  }

  private void roots() {
    List<String> ids = debate.roots().stream().map(r -> YamlWords.of(claims.of(r))).toList();
    if (ids.size() == 1) {
      line("root: " + ids.get(0));
    } else if (!ids.isEmpty()) {
      line("root: " + list(ids));
    }
  }

  private <T> void section(String name, List<T> parts, java.util.function.Consumer<T> writer) {
    if (!parts.isEmpty()) {
      line(name + ":");
      parts.forEach(writer);
    }
  }

  private void source(DraftSource source) {
    Map<String, String> entry = new LinkedHashMap<>();
    Optional.ofNullable(files.get(source.key()))
        .or(source::file)
        .ifPresent(f -> entry.put("file", text.quoted(f)));
    source.url().ifPresent(u -> entry.put("url", text.quoted(u)));
    entry.put("title", text.quoted(source.title()));
    entry.put("kind", source.kind().word());
    if (!source.stored()) {
      entry.put("stored", "false");
    }
    boolean quoted =
        debate.claims().stream()
            .anyMatch(
                c ->
                    Stream.concat(
                            c.quotes().stream(),
                            c.stances().stream().flatMap(s -> s.quote().stream()))
                        .anyMatch(q -> q.source().filter(source.key()::equals).isPresent()));
    line(
        "  "
            + YamlWords.of(sources.of(source.key()))
            + ": "
            + braces(entry)
            + (quoted || source.text().isPresent() ? "" : UNQUOTED));
  }

  private void participant(DraftParticipant participant) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("name", text.quoted(participant.name()));
    if (participant.anonymised()) {
      entry.put("anonymised", "true");
    }
    line("  " + YamlWords.of(participants.of(participant.key())) + ": " + braces(entry));
  }

  private void claim(DraftClaim claim) {
    claim.comments().forEach(c -> comment("  ", c));
    line("  " + YamlWords.of(claims.of(claim.key())) + ":");
    line("    text: " + text.quoted(claim.text()));
    list("quotes", claim.quotes().stream().map(this::quote).toList());
    if (!claim.stances().isEmpty()) {
      line("    stances:");
      claim.stances().forEach(this::stance);
    }
    list("evidence", claim.evidence().stream().map(this::evidence).toList());
  }

  private void list(String key, List<String> entries) {
    if (!entries.isEmpty()) {
      line("    " + key + ":");
      entries.forEach(e -> line("      - " + e));
    }
  }

  private String quote(DraftQuote quote) {
    Map<String, String> entry = new LinkedHashMap<>();
    quote.by().ifPresent(b -> entry.put("by", YamlWords.of(participants.of(b))));
    quote.source().ifPresent(s -> entry.put("source", YamlWords.of(sources.of(s))));
    entry.put("exact", text.quoted(quote.exact()));
    return braces(entry);
  }

  private void stance(DraftStance stance) {
    Map<String, String> entry = new LinkedHashMap<>();
    stance.position().ifPresent(p -> entry.put("stance", p.word()));
    stance.credence().ifPresent(c -> entry.put("credence", credence(c)));
    stance.derived().ifPresent(d -> entry.put("derived", text.quoted(d)));
    if (stance.basis() == Basis.READ) {
      entry.put("estimated", "true");
    }
    stance.quote().ifPresent(q -> entry.put("quote", quote(q)));
    line("      " + YamlWords.of(participants.of(stance.participant())) + ": " + braces(entry));
  }

  private static String credence(Credence credence) {
    if (credence.isExact()) {
      return String.valueOf(credence.value());
    }
    Map<String, String> ends = new LinkedHashMap<>();
    credence.min().ifPresent(m -> ends.put("min", String.valueOf(m)));
    credence.max().ifPresent(m -> ends.put("max", String.valueOf(m)));
    return braces(ends);
  }

  private String evidence(Evidence evidence) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("title", text.quoted(evidence.title()));
    evidence.url().ifPresent(u -> entry.put("url", text.quoted(u)));
    evidence.archive().ifPresent(a -> entry.put("archive", text.quoted(a)));
    evidence.kind().ifPresent(k -> entry.put("kind", text.quoted(k)));
    evidence.note().ifPresent(n -> entry.put("note", text.quoted(n)));
    return braces(entry);
  }

  private void relation(DraftRelation relation, boolean named) {
    Map<String, String> entry = new LinkedHashMap<>();
    if (named) {
      entry.put("id", YamlWords.of(relations.of(relation.key())));
    }
    entry.put("type", relation.type().word());
    entry.put(
        "premises",
        list(relation.premises().stream().map(p -> YamlWords.of(claims.of(p))).toList()));
    boolean undercuts = relation.type() == Relation.Type.UNDERCUT;
    entry.put("target", YamlWords.of((undercuts ? relations : claims).of(relation.target())));
    if (relation.strength() < 1) {
      entry.put("strength", String.valueOf(relation.strength()));
    }
    relation.scheme().ifPresent(s -> entry.put("scheme", text.quoted(s)));
    line("  - " + braces(entry));
  }

  private void comment(String margin, String words) {
    int deeper = words.length() - words.stripLeading().length();
    line((margin + "# " + " ".repeat(deeper) + text.line(words)).stripTrailing());
  }

  private void line(String words) {
    yaml.append(words).append('\n');
  }

  private static String list(List<String> words) {
    return "[" + String.join(", ", words) + "]";
  }

  private static String braces(Map<String, String> entry) {
    return entry.entrySet().stream()
        .map(e -> e.getKey() + ": " + e.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
