package dev.moot.engine.render.data;

import com.google.gson.stream.JsonWriter;
import dev.moot.api.model.Basis;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.ExpectedChange;
import dev.moot.api.model.LabelTests;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Post;
import dev.moot.api.model.Question;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Reply;
import dev.moot.api.model.Site;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.model.Source;
import dev.moot.api.model.Term;
import dev.moot.api.model.ViewChange;
import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.view.TermEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A debate as {@code /claims/<debate>.json}, for others to build on; {@code json.md} describes it.
 * It holds what people declared; what plugins compute of it stands apart.
 */
public final class DebateJson {

  /** Name and version of the format; the number grows when a key goes or changes its meaning. */
  static final String SCHEMA = "moot/debate/2";

  private final Debate debate;
  private final Site site;
  private final SortedMap<String, Map<String, ?>> derived;
  private final StringWriter text = new StringWriter();
  private final JsonFields json;

  /**
   * @param derived what plugins computed, by their ids
   */
  public DebateJson(Debate debate, Site site, SortedMap<String, Map<String, ?>> derived) {
    this.debate = debate;
    this.site = site;
    this.derived = derived;
    JsonWriter writer = new JsonWriter(text);
    writer.setIndent("  ");
    this.json = new JsonFields(writer, debate.id(), site);
  }

  /** The file; to be called once. */
  public OutputFile file() {
    try {
      write();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be written", e);
    }
    return OutputFile.text(CorePages.json(debate).outputFile(), text + "\n");
  }

  private void write() throws IOException {
    json.open();
    json.text("schema", SCHEMA);
    json.text("id", debate.id());
    json.text("title", debate.title());
    json.text("language", debate.language().map(Locale::toLanguageTag));
    json.place(debate.permalink());
    site();
    json.claims("roots", debate.roots().stream().map(r -> new ClaimId(debate.id(), r)).toList());
    json.list("digests", site.postsOn(debate.id()), this::digest);
    json.list("sources", debate.sources().values(), this::source);
    json.list("participants", debate.participants().values(), this::participant);
    json.list("terms", debate.terms().values(), this::term);
    ClaimJson claims = new ClaimJson(json, site);
    json.list("claims", debate.claims().values(), claims::write);
    json.list("changed_minds", debate.changedMinds(), this::changedMind);
    json.list("relations", debate.relations(), this::relation);
    json.list("cruxes", debate.cruxes(), this::crux);
    json.list("expectations", debate.expectations(), this::expectation);
    json.list("questions", debate.questions(), this::question);
    if (debate.tests().isPresent()) {
      tests(debate.tests().get());
    }
    if (!derived.isEmpty()) {
      json.plain("derived", derived);
    }
    json.close();
  }

  private void site() throws IOException {
    SiteSettings settings = site.settings();
    json.open("site");
    json.text("title", settings.title());
    json.text("url", settings.url());
    json.text("language", settings.language().toLanguageTag());
    json.text("license", settings.license());
    json.close();
  }

  private void digest(Post post) throws IOException {
    json.text("title", post.title());
    json.place(post.permalink());
    json.day("date", post.date());
    json.day("updated", post.updated());
  }

  private void source(Source source) throws IOException {
    json.text("id", source.id());
    json.text("title", source.title());
    json.word("kind", source.kind());
    json.text("file", source.file());
    json.flag("stored", source.stored());
    json.text("source_url", source.url());
    json.text("archive", source.archive());
    json.day("date", source.date());
    json.day("retrieved", source.retrieved());
    json.text("note", source.note());
  }

  private void participant(Participant participant) throws IOException {
    json.text("id", participant.id().toString());
    json.text("name", participant.name());
    json.place(participant.permalink());
    json.text("profile", participant.url());
    json.flag("anonymised", participant.anonymised());
    json.text("note", participant.note());
    if (participant.reply().isPresent()) {
      reply(participant.reply().get());
    }
  }

  private void reply(Reply reply) throws IOException {
    json.open("reply");
    json.text("text", reply.text());
    json.text("reply_url", reply.url());
    json.text("date", reply.date().toString());
    json.close();
  }

  private void term(Term term) throws IOException {
    json.text("id", term.id());
    json.text("text", term.text());
    json.person("by", term.by());
    json.word("basis", term.by().map(by -> basis(term.isReading())));
    json.person("asked_by", term.askedBy());
    json.quote("quote", term.quote());
    json.place(Index.TERMS.permalink(), "#" + TermEntry.anchor(debate, term));
  }

  private void changedMind(ViewChange change) throws IOException {
    json.text("participant", change.to().participant().toString());
    json.claim("claim", change.to().claim());
    json.text("from", change.from().side().word());
    json.text("to", change.to().side().word());
    json.day("date", change.to().date());
  }

  private void relation(Relation relation) throws IOException {
    json.text("id", relation.id());
    json.text("type", relation.type().word());
    json.claims("premises", relation.premises());
    json.claim("target", relation.target().claim());
    json.text("target_relation", relation.target().relation());
    json.number("strength", relation.strength());
    json.person("by", relation.drawnBy());
    json.text("scheme", relation.scheme());
    json.quote("quote", relation.quote());
  }

  private void crux(Crux crux) throws IOException {
    json.claim("claim", crux.claim());
    json.claim("for", crux.decides());
    json.person("declared_by", crux.declaredBy());
    json.word("basis", crux.declaredBy().map(by -> basis(crux.isReading())));
    json.people("participants", crux.participants());
    json.word("shared", shared(crux));
    if (crux.confirmedBy().isPresent()) {
      json.open("confirmed_by");
      json.text("by", crux.confirmedBy().get().by().toString());
      json.quote("quote", crux.confirmedBy().get().quote());
      json.close();
    }
    json.text("short", crux.shortForm());
    json.text("question", crux.question());
    json.text("if_true", crux.ifTrue());
    json.text("if_false", crux.ifFalse());
    json.text("settled_by", crux.settledBy());
    json.quote("quote", crux.quote());
    json.text("note", crux.note());
  }

  /**
   * Who is said to agree, without words of theirs or on the side of who declares it, is only
   * claimed to.
   */
  private Optional<Crux.Sharing> shared(Crux crux) {
    boolean said = crux.shared().isPresent() || crux.confirmedBy().isPresent();
    return debate.isConfirmed(crux)
        ? Optional.of(Crux.Sharing.CONFIRMED)
        : said ? Optional.of(Crux.Sharing.CLAIMED) : Optional.empty();
  }

  private void expectation(Expectation expectation) throws IOException {
    json.text("id", expectation.id());
    json.text("by", expectation.by().toString());
    json.claim("on", expectation.on());
    json.text("direction", expectation.direction().word());
    json.text("change", ExpectedChange.of(expectation, site.wordings(expectation.on())).word());
    json.text("if", expectation.condition());
    json.flag("estimated", expectation.estimated());
    json.day("due", expectation.due());
    json.text("status", expectation.status().word());
    json.text("outcome", expectation.outcome());
    json.quote("quote", expectation.quote());
  }

  private static Basis basis(boolean reading) {
    return reading ? Basis.READ : Basis.STATED;
  }

  private void question(Question question) throws IOException {
    json.text("text", question.text());
    json.person("by", question.by());
    json.word("basis", question.by().map(by -> basis(question.isReading())));
    json.claim("about", question.about());
    json.claims("answered_by", question.answeredBy());
    json.quote("quote", question.quote());
  }

  private void tests(LabelTests tests) throws IOException {
    json.open("tests");
    json.text("semantics", tests.semantics());
    json.claims("in", tests.in());
    json.claims("out", tests.out());
    json.claims("undecided", tests.undecided());
    json.close();
  }
}
