package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.LabelTests;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Question;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Source;
import dev.moot.api.model.Term;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlText;
import dev.moot.engine.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads one claim file by the schema {@code claims/1}. */
public final class ClaimFileReader {

  private static final String SCHEMA = "claims/1";

  /** Who declares a crux when no participant does. */
  private static final String EDITOR = "editor";

  private final Diagnostics diagnostics;
  private final AtomicBoolean whole = new AtomicBoolean(true);

  public ClaimFileReader(Diagnostics diagnostics) {
    this.diagnostics =
        d -> {
          if (d.isError()) {
            whole.set(false);
          }
          diagnostics.report(d);
        };
  }

  /** Reads {@code file}; empty when it is not YAML or names no debate. To be called once. */
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
    List<Crux> cruxes = collect(m, "cruxes", c -> crux(c, names));
    List<Expectation> expectations = expectations(m, names);
    List<Question> questions = collect(m, "questions", q -> question(q, names));
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
    return Optional.of(new ParsedDebate(debate, names.uses(), names.quotes(), whole.get()));
  }

  private interface ItemReader<T> {
    Optional<T> read(YamlMapping mapping);
  }

  private static <T> List<T> collect(YamlMapping file, String key, ItemReader<T> reader) {
    List<T> items = new ArrayList<>();
    file.mappings(key).forEach(m -> reader.read(m).ifPresent(items::add));
    return items;
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
      reader.read(entry).ifPresent(c -> claims.put(entry.key(), c));
    }
    for (Claim claim : claims.values()) {
      for (String alias : claim.aliases()) {
        SourceLocation first = places.putIfAbsent(alias, claim.location());
        if (first != null) {
          names.duplicate("claim", alias, claim.location(), first);
        }
      }
    }
    return claims;
  }

  private static List<YamlMapping.Entry> entries(YamlMapping file, String key) {
    return file.mapping(key).map(YamlMapping::byId).orElse(List.of());
  }

  private Optional<Crux> crux(YamlMapping m, DebateNames names) {
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

  private List<Expectation> expectations(YamlMapping file, DebateNames names) {
    Map<String, Expectation> byId = new LinkedHashMap<>();
    int number = 1;
    for (YamlMapping m : file.mappings("expectations")) {
      String otherwise = "expectation-" + number++;
      Optional<Expectation> expectation = expectation(m, names, otherwise);
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

  private Optional<Expectation> expectation(YamlMapping m, DebateNames names, String otherwise) {
    SourceLocation place = m.value("id").map(YamlValue::location).orElse(m.location());
    String id = m.value("id").flatMap(YamlValue::asId).orElse(otherwise);
    Optional<ParticipantId> by =
        m.required("by", "say who would move: `by: ...`").flatMap(names::participant);
    Optional<ClaimId> on = m.required("on", "name the claim: `on: id`").flatMap(names::claim);
    Optional<Expectation.Direction> direction =
        m.required("direction", "say which way: `direction: up`")
            .flatMap(v -> v.asKeyword(Expectation.Direction.class));
    Optional<String> condition = m.requiredText("if", "say what would have to happen: `if: ...`");
    Optional<java.time.LocalDate> due = m.value("due").flatMap(YamlValue::asDay);
    Expectation.Status status =
        m.value("status")
            .flatMap(v -> v.asKeyword(Expectation.Status.class))
            .orElse(Expectation.Status.OPEN);
    Optional<String> outcome = m.text("outcome");
    boolean estimated = m.value("estimated").flatMap(YamlValue::asFlag).orElse(false);
    Optional<dev.moot.api.model.Quote> quote = names.quote(m, "quote");
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

  private Optional<Question> question(YamlMapping m, DebateNames names) {
    Optional<ParticipantId> by = m.value("by").flatMap(names::participant);
    Optional<String> text = m.requiredText("text", "write the question: `text: ...`");
    Optional<ClaimId> about = m.value("about").flatMap(names::claim);
    Optional<dev.moot.api.model.Quote> quote = names.quote(m, "quote");
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
