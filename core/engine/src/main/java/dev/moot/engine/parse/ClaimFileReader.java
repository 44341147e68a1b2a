package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Alias;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.LabelTests;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Question;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Source;
import dev.moot.api.model.Term;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlText;
import dev.moot.engine.yaml.YamlValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one claim file by the schema {@code claims/1}. */
public final class ClaimFileReader {

  private static final String SCHEMA = "claims/1";

  private final Diagnostics diagnostics;

  public ClaimFileReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads {@code file}; empty when it is not YAML or names no debate. */
  public Optional<ParsedDebate> read(SourceFile file) {
    YamlText yaml = new YamlText(file.path(), file.text(), 0, file.lines());
    return yaml.readMapping("the claim file", diagnostics).flatMap(m -> read(m, file));
  }

  private Optional<ParsedDebate> read(YamlMapping m, SourceFile file) {
    m.required("schema", "begin the file with `schema: " + SCHEMA + "`")
        .ifPresent(v -> v.asChoice(List.of(SCHEMA)));
    Optional<YamlValue> idValue =
        m.required("debate", "name the debate: `debate: " + file.stem() + "`");
    Optional<String> id = idValue.flatMap(YamlValue::asId);
    Optional<String> title = m.requiredText("title", "say what is debated: `title: Should ...?`");
    // The rest is read under a stand-in id, so that all its mistakes are found in this run.
    DebateNames names = new DebateNames(id.orElse("unnamed"), diagnostics);
    Map<String, Source> sources = sources(m, names);
    Map<String, Participant> participants = participants(m, names);
    Map<String, Term> terms = terms(m, names);
    List<ClaimId> roots = m.list("root", names::claim);
    ClaimReader claimReader = new ClaimReader(names);
    Map<String, Claim> claims = claims(m, claimReader, names);
    List<Relation> relations =
        new RelationReader(names, claims.keySet()).read(m, claimReader.sugar());
    CruxReader cruxReader = new CruxReader(names);
    List<Crux> cruxes = cruxReader.cruxes(m);
    List<Expectation> expectations = cruxReader.expectations(m);
    List<Question> questions =
        m.mappings("questions").stream().flatMap(q -> question(q, names).stream()).toList();
    Optional<LabelTests> tests = m.mapping("tests").map(t -> tests(t, names));
    m.close();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    Debate debate =
        new Debate(
            id.get(),
            title.orElse(id.get()),
            roots.stream().map(ClaimId::local).toList(),
            sources,
            participants,
            terms,
            claims,
            relations,
            cruxes,
            expectations,
            questions,
            tests,
            idValue.orElseThrow().location());
    return Optional.of(
        new ParsedDebate(
            file, debate, names.uses(), names.undercuts(), names.quotes(), names.claims()));
  }

  private Map<String, Source> sources(YamlMapping file, DebateNames names) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (YamlMapping.Entry entry : entries(file, "sources")) {
      names.declareSource(entry.key(), entry.location());
      entry
          .value()
          .asMapping("source `" + entry.key() + "`")
          .ifPresent(
              m -> {
                sources.put(
                    entry.key(),
                    new Source(
                        entry.key(),
                        m.value("file").flatMap(this::fileName),
                        m.value("url").flatMap(YamlValue::asWebAddress),
                        m.text("title"),
                        m.value("kind").flatMap(v -> v.asKeyword(Source.Kind.class)),
                        m.value("stored").flatMap(YamlValue::asFlag).orElse(true),
                        m.value("retrieved").flatMap(YamlValue::asDay),
                        m.value("archive").flatMap(YamlValue::asWebAddress),
                        m.text("note"),
                        entry.location()));
                m.close();
              });
    }
    return sources;
  }

  /** A file name and no path: sources are read from one folder, which nothing may lead out of. */
  private Optional<String> fileName(YamlValue value) {
    Optional<String> name = value.asText();
    if (name.isPresent()
        && (name.get().contains("/") || name.get().contains("\\") || name.get().startsWith("."))) {
      value.report(
          "yaml/bad-value",
          "`" + name.get() + "` is not the name of a file in sources/",
          "write the name alone: `thread.txt`");
      return Optional.empty();
    }
    return name;
  }

  private Map<String, Participant> participants(YamlMapping file, DebateNames names) {
    Map<String, Participant> participants = new LinkedHashMap<>();
    for (YamlMapping.Entry entry : entries(file, "participants")) {
      names.declareParticipant(entry.key(), entry.location());
      entry
          .value()
          .asMapping("participant `" + entry.key() + "`")
          .ifPresent(
              m -> {
                participants.put(
                    entry.key(),
                    new Participant(
                        new ParticipantId(names.debate(), entry.key()),
                        m.requiredText("name", "say what to call them: `name: ...`")
                            .orElse(entry.key()),
                        m.value("url").flatMap(YamlValue::asWebAddress),
                        m.value("anonymised").flatMap(YamlValue::asFlag).orElse(false),
                        m.text("note"),
                        entry.location()));
                m.close();
              });
    }
    return participants;
  }

  private Map<String, Term> terms(YamlMapping file, DebateNames names) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (YamlMapping.Entry entry : entries(file, "terms")) {
      entry
          .value()
          .asMapping("term `" + entry.key() + "`")
          .ifPresent(
              m -> {
                Optional<String> text = m.requiredText("text", "say what it means: `text: ...`");
                Term term =
                    new Term(
                        entry.key(),
                        text.orElse(""),
                        m.value("by").flatMap(names::participant),
                        names.quote(m, "quote"),
                        m.value("asked_by").flatMap(names::participant));
                m.close();
                terms.put(entry.key(), term);
              });
    }
    return terms;
  }

  private Map<String, Claim> claims(YamlMapping file, ClaimReader reader, DebateNames names) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    Map<String, SourceLocation> places = new HashMap<>();
    Optional<YamlMapping> mapping =
        file.required("claims", "add `claims:` with at least one claim")
            .flatMap(YamlValue::asMapping);
    for (YamlMapping.Entry entry : mapping.map(YamlMapping::byId).orElse(List.of())) {
      places.put(entry.key(), entry.location());
      names.declareClaim(entry.key());
      reader.read(entry).ifPresent(c -> claims.put(entry.key(), c));
    }
    for (Claim claim : claims.values()) {
      for (Alias alias : claim.aliases()) {
        SourceLocation first = places.putIfAbsent(alias.id(), alias.location());
        if (first != null) {
          names.duplicateAlias(alias, claim.id(), first);
        }
      }
    }
    return claims;
  }

  private static List<YamlMapping.Entry> entries(YamlMapping file, String key) {
    return file.mapping(key).map(YamlMapping::byId).orElse(List.of());
  }

  private Optional<Question> question(YamlMapping m, DebateNames names) {
    Optional<ParticipantId> by = m.value("by").flatMap(names::participant);
    Optional<String> text = m.requiredText("text", "write the question: `text: ...`");
    Optional<ClaimId> about = m.value("about").flatMap(names::claim);
    Optional<Quote> quote = names.quote(m, "quote");
    List<ClaimId> answers = m.list("answered_by", names::claim);
    m.close();
    return text.map(t -> new Question(by, t, about, quote, answers));
  }

  private LabelTests tests(YamlMapping m, DebateNames names) {
    LabelTests tests =
        new LabelTests(
            m.value("semantics").flatMap(v -> v.asChoice(List.of("grounded"))).orElse("grounded"),
            m.list("in", names::claim),
            m.list("out", names::claim),
            m.list("undecided", names::claim));
    m.close();
    return tests;
  }
}
