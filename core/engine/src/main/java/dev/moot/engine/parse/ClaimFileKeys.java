package dev.moot.engine.parse;

import dev.moot.api.model.Slug;
import dev.moot.api.model.Source;
import dev.moot.engine.config.SiteLanguage;
import dev.moot.engine.yaml.Choice;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.Scalar;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of a claim file, by the schema {@code claims/1}. */
public final class ClaimFileKeys {

  private static final String VERSION = "claims/1";

  private ClaimFileKeys() {}

  /** The keys of a source. */
  static final class OfSource {

    static final Key<String> FILE =
        Key.of(
            "file",
            new Scalar<>(
                "the name of a file in sources/",
                text -> Optional.of(text).filter(OfSource::isFileName),
                text -> "write the name alone: `thread.txt`",
                List.of("string", "number", "boolean"),
                "^[^./\\\\][^/\\\\]*$",
                ""),
            "The name of its text in the site's sources/, or in the folder given by --sources.");
    static final Key<Located<String>> URL =
        Key.of(
            "url",
            YamlTypes.WEB_ADDRESS.located(),
            "Where it was published, in full: https://example.org/page.");
    static final Key<String> TITLE = Key.of("title", YamlTypes.TEXT, "What it is called.");
    static final Key<Source.Kind> KIND =
        Key.of(
            "kind", Choice.of(Source.Kind.values(), OfSource::meaning), "What sort of text it is.");
    static final Key<Boolean> STORED =
        Key.of(
                "stored",
                YamlTypes.FLAG,
                "False when the text may not be kept with the site; its quotes are then checked"
                    + " where it lies in sources/ all the same, or with --sources.")
            .otherwise(true);
    static final Key<LocalDate> DATE =
        Key.of("date", YamlTypes.DAY, "The day it was said or published: 2026-11-18.");
    static final Key<LocalDate> RETRIEVED =
        Key.of("retrieved", YamlTypes.DAY, "The day it was read: 2026-11-20.");
    static final Key<Located<String>> ARCHIVE =
        Key.of(
            "archive", YamlTypes.WEB_ADDRESS.located(), "A kept copy of it, in case it goes away.");
    static final Key<String> NOTE =
        Key.of("note", YamlTypes.TEXT, "Anything a reader should know of it.");

    static final Shape SHAPE =
        Shape.of(
            "source", "a source", FILE, URL, TITLE, KIND, STORED, DATE, RETRIEVED, ARCHIVE, NOTE);

    private OfSource() {}

    /** A name and no path: sources are read from one folder, which nothing may lead out of. */
    private static boolean isFileName(String text) {
      return !text.contains("/") && !text.contains("\\") && !text.startsWith(".");
    }

    private static String meaning(Source.Kind kind) {
      return switch (kind) {
        case POST -> "An article or essay.";
        case COMMENT_THREAD -> "Comments under something.";
        case TRANSCRIPT -> "What was said, written down.";
        case PAPER -> "A scientific paper.";
        case OTHER -> "Anything else.";
      };
    }
  }

  /** The keys of a participant. */
  static final class OfParticipant {

    static final Key<String> NAME =
        Key.of(
                "name",
                YamlTypes.TEXT,
                "What pages call them: their name, or a role that tells them apart.")
            .required("say what to call them: `name: ...`");
    static final Key<Located<String>> URL =
        Key.of("url", YamlTypes.WEB_ADDRESS.located(), "Their page elsewhere, in full.");
    static final Key<Boolean> ANONYMISED =
        Key.of(
                "anonymised",
                YamlTypes.FLAG,
                "True when the role stands in for a name that the source gives.")
            .otherwise(false);
    static final Key<List<String>> HANDLES =
        Key.list(
            "handles",
            YamlTypes.TEXT,
            "What sources call them, where that is neither the id nor the name; never published.");
    static final Key<String> NOTE =
        Key.of("note", YamlTypes.TEXT, "Anything a reader should know of them.");
    static final Key<YamlMapping> REPLY =
        Key.of(
            "reply", OfReply.SHAPE, "What they answer to the digest; shown as theirs, unedited.");

    static final Shape SHAPE =
        Shape.of("participant", "a participant", NAME, URL, ANONYMISED, HANDLES, NOTE, REPLY);

    private OfParticipant() {}
  }

  /** The keys of a reply. */
  static final class OfReply {

    static final Key<String> TEXT = Key.of("text", YamlTypes.TEXT, "Their words, as they are.");
    static final Key<Located<String>> URL =
        Key.of("url", YamlTypes.WEB_ADDRESS.located(), "Where they answer, in full.");
    static final Key<LocalDate> DATE =
        Key.of("date", YamlTypes.DAY, "The day they answered: 2026-11-20.")
            .required("say when they answered: `date: 2026-11-20`");

    static final Shape SHAPE = Shape.of("reply", "a reply", TEXT, URL, DATE);

    private OfReply() {}
  }

  /** The keys of a term. */
  static final class OfTerm {

    static final Key<String> TEXT =
        Key.of("text", YamlTypes.TEXT, "What it means in this debate.")
            .required("say what it means: `text: ...`");
    static final Key<Located<String>> BY =
        Key.of("by", QuoteKeys.NAME, "Who defined it: the id of a participant.");
    static final Key<YamlMapping> QUOTE =
        Key.of("quote", QuoteKeys.QUOTE, "Where they define it, or ask.");
    static final Key<Located<String>> ASKED_BY =
        Key.of("asked_by", QuoteKeys.NAME, "Who asked what it means: the id of a participant.");

    static final Shape SHAPE = Shape.of("term", "a term", TEXT, BY, QUOTE, ASKED_BY);

    private OfTerm() {}
  }

  /** The keys of a question. */
  static final class OfQuestion {

    static final Key<String> TEXT =
        Key.of("text", YamlTypes.TEXT, "The question, in your words.")
            .required("write the question: `text: ...`");
    static final Key<Located<String>> BY =
        Key.of("by", QuoteKeys.NAME, "Who asked: the id of a participant.");
    static final Key<Located<String>> ABOUT =
        Key.of("about", QuoteKeys.CLAIM_NAME, "The claim it is about.");
    static final Key<YamlMapping> QUOTE = Key.of("quote", QuoteKeys.QUOTE, "Where it was asked.");
    static final Key<List<Located<String>>> ANSWERED_BY =
        Key.list(
            "answered_by",
            QuoteKeys.CLAIM_NAME,
            "The claims that answer it; leave it out while the question is open.");

    static final Shape SHAPE =
        Shape.of("question", "a question", TEXT, BY, ABOUT, QUOTE, ANSWERED_BY);

    private OfQuestion() {}
  }

  /** The keys of the tests. */
  static final class OfTests {

    static final Key<String> SEMANTICS =
        Key.of("semantics", Choice.of("grounded"), "How the claims are labelled.")
            .otherwise("grounded");
    static final Key<List<Located<String>>> IN =
        Key.list("in", QuoteKeys.CLAIM_NAME, "Claims that must come out accepted.");
    static final Key<List<Located<String>>> OUT =
        Key.list("out", QuoteKeys.CLAIM_NAME, "Claims that must come out rejected.");
    static final Key<List<Located<String>>> UNDECIDED =
        Key.list("undecided", QuoteKeys.CLAIM_NAME, "Claims that must come out neither.");

    static final Shape SHAPE = Shape.of("tests", "`tests`", SEMANTICS, IN, OUT, UNDECIDED);

    private OfTests() {}
  }

  static final Key<String> SCHEMA =
      Key.of("schema", Choice.of(VERSION), "The version of this format.")
          .required("begin the file with `schema: " + VERSION + "`");

  /** The data of a debate is a file with its id and an ending. */
  private static final int LONGEST_ID = Slug.MOST - ".json".length();

  private static final YamlType<Located<String>> DEBATE_ID =
      new Scalar<>(
              YamlTypes.ID.noun(),
              text -> YamlTypes.ID.parse().apply(text).filter(id -> id.length() <= LONGEST_ID),
              text ->
                  Slug.isSlug(text) && text.length() > LONGEST_ID
                      ? "it names a file, and has at most " + LONGEST_ID + " letters"
                      : YamlTypes.ID.hint().apply(text),
              YamlTypes.ID.kinds(),
              YamlTypes.idOfAtMost(LONGEST_ID),
              YamlTypes.ID.format())
          .located();

  static final Key<Located<String>> DEBATE =
      Key.of(
              "debate",
              DEBATE_ID,
              "The id of the debate. It stands before the ids of its claims: debate/claim.")
          .required("name the debate: `debate: {file}`");
  static final Key<String> TITLE =
      Key.of("title", YamlTypes.TEXT, "What is debated, best as a question.")
          .required("say what is debated: `title: Should ...?`");

  static final Key<Locale> LANGUAGE =
      Key.of(
          "language",
          SiteLanguage.TAG,
          "The language it is written down in, where that is not the site's: de.");

  /** A claim of the debate itself. */
  private static final YamlType<Located<String>> OWN_CLAIM =
      new Scalar<>(
              "the id of a claim of this debate",
              YamlTypes.ID.parse(),
              text -> "write the id alone, as it stands under `claims:`",
              YamlTypes.ID.kinds(),
              YamlTypes.ID.pattern(),
              YamlTypes.ID.format())
          .located();

  static final Key<List<Located<String>>> ROOT =
      Key.list("root", OWN_CLAIM, "The claim the debate is about, or several.");
  static final Key<List<Keyed<String, YamlMapping>>> SOURCES =
      Key.byId("sources", "source `%s`", OfSource.SHAPE, "The texts that are quoted, by id.");
  static final Key<List<Keyed<String, YamlMapping>>> PARTICIPANTS =
      Key.byId("participants", "participant `%s`", OfParticipant.SHAPE, "Who takes part, by id.");
  static final Key<List<Keyed<String, YamlMapping>>> TERMS =
      Key.byId(
          "terms",
          "term `%s`",
          OfTerm.SHAPE,
          "Words as they are used in this debate, by id: what they were said to mean.");
  static final Key<List<Keyed<String, YamlMapping>>> CLAIMS =
      Key.byId("claims", "claim `%s`", ClaimKeys.SHAPE, "Who claims what, by the claims' ids.")
          .required("add `claims:` with at least one claim");
  static final Key<List<YamlMapping>> RELATIONS =
      Key.list("relations", RelationKeys.SHAPE, "How claims bear on one another.");
  static final Key<List<YamlMapping>> CRUXES =
      Key.list("cruxes", CruxKeys.SHAPE, "What somebody says the disagreement turns on.");
  static final Key<List<YamlMapping>> EXPECTATIONS =
      Key.list(
          "expectations",
          CruxKeys.OfExpectation.SHAPE,
          "What somebody said would move them, before it happened.");
  static final Key<List<YamlMapping>> QUESTIONS =
      Key.list("questions", OfQuestion.SHAPE, "What was asked, answered or not.");
  static final Key<YamlMapping> TESTS =
      Key.of("tests", OfTests.SHAPE, "What the map of the debate should say of its claims.");

  /** A whole claim file. */
  public static final Shape SHAPE =
      Shape.of(
          "claims",
          "the claim file",
          SCHEMA,
          DEBATE,
          TITLE,
          LANGUAGE,
          ROOT,
          SOURCES,
          PARTICIPANTS,
          TERMS,
          CLAIMS,
          RELATIONS,
          CRUXES,
          EXPECTATIONS,
          QUESTIONS,
          TESTS);
}
