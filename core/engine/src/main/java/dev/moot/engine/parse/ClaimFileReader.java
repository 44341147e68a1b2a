package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Alias;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.LabelTest;
import dev.moot.api.model.LabelTests;
import dev.moot.api.model.Participant;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Question;
import dev.moot.api.model.Quote;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Reply;
import dev.moot.api.model.Source;
import dev.moot.api.model.Term;
import dev.moot.engine.parse.ClaimFileKeys.OfParticipant;
import dev.moot.engine.parse.ClaimFileKeys.OfQuestion;
import dev.moot.engine.parse.ClaimFileKeys.OfReply;
import dev.moot.engine.parse.ClaimFileKeys.OfSource;
import dev.moot.engine.parse.ClaimFileKeys.OfTerm;
import dev.moot.engine.parse.ClaimFileKeys.OfTests;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.rule.YamlRules;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a debate of one claim file; the file's form is that of {@link ClaimFileKeys}. */
public final class ClaimFileReader {

  private final Diagnostics diagnostics;

  public ClaimFileReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads {@code file}; empty when it is not YAML or names no debate. */
  public Optional<ParsedDebate> read(SourceFile file) {
    return facts(file).map(facts -> new ParsedDebate(file, facts));
  }

  /** What {@code file} says, as {@link #read} has it. */
  Optional<DebateFacts> facts(SourceFile file) {
    YamlText yaml = new YamlText(file.path(), file.text(), 0, file.lines());
    return yaml.read(ClaimFileKeys.SHAPE, diagnostics).flatMap(this::read);
  }

  private Optional<DebateFacts> read(YamlMapping file) {
    Optional<Located<String>> id = file.read(ClaimFileKeys.DEBATE);
    // The rest is read under a stand-in id, so that all its mistakes are found in this run.
    DebateNames names = new DebateNames(id.map(Located::value).orElse("unnamed"), diagnostics);
    Optional<Locale> language = file.read(ClaimFileKeys.LANGUAGE);
    Map<String, Source> sources = sources(file, names);
    Map<String, Participant> participants = participants(file, names);
    Map<String, Term> terms = terms(file, names);
    List<ClaimId> roots = names.claims(file.value(ClaimFileKeys.ROOT));
    ClaimReader claimReader = new ClaimReader(names, language);
    Map<String, Claim> claims = claims(file, claimReader, names);
    List<Relation> relations =
        new RelationReader(names, claims.keySet()).read(file, claimReader.sugar());
    CruxReader cruxReader = new CruxReader(names);
    List<Crux> cruxes = cruxReader.cruxes(file);
    List<Expectation> expectations = cruxReader.expectations(file);
    List<Question> questions =
        file.value(ClaimFileKeys.QUESTIONS).stream()
            .flatMap(q -> question(q, names).stream())
            .toList();
    Optional<LabelTests> tests = file.read(ClaimFileKeys.TESTS).map(t -> tests(t, names));
    names.reportUnknown();
    return id.map(
        debate ->
            new DebateFacts(
                new Debate(
                    debate.value(),
                    file.read(ClaimFileKeys.TITLE).orElse(debate.value()),
                    language,
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
                    debate.location()),
                names.uses(),
                names.undercuts(),
                names.people(),
                names.quotes(),
                handles(file),
                names.outside(),
                names.claims()));
  }

  private static Map<String, Source> sources(YamlMapping file, DebateNames names) {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (Keyed<String, YamlMapping> entry : file.value(ClaimFileKeys.SOURCES)) {
      names.declareSource(entry.key(), entry.location());
      entry.value().ifPresent(m -> sources.put(entry.key(), source(entry, m, names)));
    }
    return sources;
  }

  private static Source source(Keyed<String, YamlMapping> entry, YamlMapping m, DebateNames names) {
    Optional<LocalDate> read = m.read(OfSource.RETRIEVED);
    Optional<String> archive = names.address(m, OfSource.ARCHIVE, Optional.empty(), read);
    return new Source(
        entry.key(),
        m.read(OfSource.FILE),
        names.address(m, OfSource.URL, archive, read),
        m.read(OfSource.TITLE),
        m.read(OfSource.KIND),
        m.value(OfSource.STORED),
        m.read(OfSource.DATE),
        read,
        archive,
        m.read(OfSource.NOTE),
        entry.location());
  }

  private static Map<String, Participant> participants(YamlMapping file, DebateNames names) {
    Map<String, Participant> participants = new LinkedHashMap<>();
    for (Keyed<String, YamlMapping> entry : file.value(ClaimFileKeys.PARTICIPANTS)) {
      names.declareParticipant(entry.key(), entry.location());
      if (entry.key().equals(CruxReader.EDITOR)) {
        names.report(
            Diagnostic.of(
                    ClaimRules.DUPLICATE_ID,
                    entry.location(),
                    "`" + CruxReader.EDITOR + "` stands for whoever writes the digest")
                .withHint("give this participant another id; their `name` may stay"));
      }
      ParticipantId id = new ParticipantId(names.debate(), entry.key());
      entry.value().ifPresent(m -> participants.put(entry.key(), participant(id, entry, m, names)));
    }
    return participants;
  }

  private static Participant participant(
      ParticipantId id, Keyed<String, YamlMapping> entry, YamlMapping m, DebateNames names) {
    return new Participant(
        id,
        m.read(OfParticipant.NAME).orElse(entry.key()),
        names.address(m, OfParticipant.URL, Optional.empty(), Optional.empty()),
        m.value(OfParticipant.ANONYMISED),
        m.read(OfParticipant.NOTE),
        m.read(OfParticipant.REPLY).flatMap(r -> reply(r, names)),
        entry.location());
  }

  private static Map<String, List<String>> handles(YamlMapping file) {
    Map<String, List<String>> handles = new LinkedHashMap<>();
    for (Keyed<String, YamlMapping> entry : file.value(ClaimFileKeys.PARTICIPANTS)) {
      entry
          .value()
          .map(m -> m.value(OfParticipant.HANDLES))
          .filter(all -> !all.isEmpty())
          .ifPresent(all -> handles.put(entry.key(), all));
    }
    return handles;
  }

  private static Optional<Reply> reply(YamlMapping m, DebateNames names) {
    Optional<String> text = m.read(OfReply.TEXT);
    Optional<String> url = names.address(m, OfReply.URL, Optional.empty(), Optional.empty());
    Optional<LocalDate> date = m.read(OfReply.DATE);
    if (text.isEmpty() && url.isEmpty() && date.isPresent()) {
      names.report(
          Diagnostic.of(YamlRules.MISSING_KEY, m.location(), "a reply has neither `text` nor `url`")
              .withHint("give their words, `text: ...`, or say where they are, `url: ...`"));
      return Optional.empty();
    }
    return date.filter(d -> text.isPresent() || url.isPresent()).map(d -> new Reply(text, url, d));
  }

  private static Map<String, Term> terms(YamlMapping file, DebateNames names) {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (Keyed<String, YamlMapping> entry : file.value(ClaimFileKeys.TERMS)) {
      entry.value().ifPresent(m -> terms.put(entry.key(), term(entry.key(), m, names)));
    }
    return terms;
  }

  /** Who defines a word, or asks; of two it is not said whose the quote is. */
  private static Optional<Located<String>> only(YamlMapping term) {
    Optional<Located<String>> by = term.read(OfTerm.BY);
    Optional<Located<String>> asked = term.read(OfTerm.ASKED_BY);
    return by.isPresent() && asked.isPresent() ? Optional.empty() : by.or(() -> asked);
  }

  private static Term term(String id, YamlMapping m, DebateNames names) {
    return new Term(
        id,
        m.read(OfTerm.TEXT).orElse(""),
        m.read(OfTerm.BY).flatMap(names::participant),
        m.read(OfTerm.QUOTE).flatMap(q -> names.quote(q, only(m))),
        m.read(OfTerm.ASKED_BY).flatMap(names::participant));
  }

  private static Map<String, Claim> claims(
      YamlMapping file, ClaimReader reader, DebateNames names) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    Map<String, SourceLocation> places = new HashMap<>();
    for (Keyed<String, YamlMapping> entry : file.value(ClaimFileKeys.CLAIMS)) {
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

  private static Optional<Question> question(YamlMapping m, DebateNames names) {
    Optional<ParticipantId> by = m.read(OfQuestion.BY).flatMap(names::participant);
    Optional<ClaimId> about = m.read(OfQuestion.ABOUT).map(names::claim);
    Optional<Quote> quote =
        m.read(OfQuestion.QUOTE).flatMap(q -> names.quote(q, m.read(OfQuestion.BY)));
    List<ClaimId> answers = names.claims(m.value(OfQuestion.ANSWERED_BY));
    return m.read(OfQuestion.TEXT).map(text -> new Question(by, text, about, quote, answers));
  }

  private static LabelTests tests(YamlMapping m, DebateNames names) {
    List<LabelTest> tests = new ArrayList<>();
    tests.addAll(expected(LabelTest.Expected.IN, m.value(OfTests.IN), names));
    tests.addAll(expected(LabelTest.Expected.OUT, m.value(OfTests.OUT), names));
    tests.addAll(expected(LabelTest.Expected.UNDECIDED, m.value(OfTests.UNDECIDED), names));
    return new LabelTests(m.value(OfTests.SEMANTICS), tests);
  }

  private static List<LabelTest> expected(
      LabelTest.Expected label, List<Located<String>> claims, DebateNames names) {
    return claims.stream().map(c -> new LabelTest(names.claim(c), label, c.location())).toList();
  }
}
