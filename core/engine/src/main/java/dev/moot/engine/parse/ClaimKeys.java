package dev.moot.engine.parse;

import dev.moot.api.model.ClaimKind;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Position;
import dev.moot.api.model.Revision;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.yaml.Choice;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.OneOrMore;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlTypes;
import java.time.LocalDate;
import java.util.List;

/** The keys of a claim. */
final class ClaimKeys {

  private ClaimKeys() {}

  /** The keys of a stance. */
  static final class OfStance {

    static final Key<Position> POSITION =
        Key.of(
            "stance",
            Choice.of(Position.values(), OfStance::meaning),
            "Their view in words: which way they lean, and whether firmly.");
    static final Key<Located<Credence>> CREDENCE =
        Key.of(
            "credence",
            new CredenceType().located(),
            "How likely they hold the claim to be: a number from 0 to 1, a range such as"
                + " {min: 0.2, max: 0.4}, or a bound such as {max: 0.05}.");
    static final Key<Boolean> ESTIMATED =
        Key.of(
                "estimated",
                YamlTypes.FLAG,
                "True when all of this is your reading of their words, whatever else is written."
                    + " Pages never show what was said and what was read alike.")
            .otherwise(false);
    static final Key<String> HEDGE =
        Key.of("hedge", YamlTypes.TEXT, "The words with which they hedged it, as they wrote them.");
    static final Key<YamlMapping> QUOTE =
        Key.of(
            "quote",
            QuoteKeys.QUOTE,
            "Where they say so. Without it, or a source, the position counts as your reading; a"
                + " number counts as theirs only if these words have it.");
    static final Key<Located<String>> ID =
        Key.of("id", QuoteKeys.NAME, "The id of a source.").required("name the source: `id: ...`");
    static final Key<String> AT =
        Key.of("at", YamlTypes.TEXT, "Where in it: row 12, the show of hands.")
            .required("say where in it: `at: \"row 12\"`");
    static final Key<YamlMapping> SOURCE =
        Key.of(
            "source",
            Shape.of("citation", "a place in a source", ID, AT),
            "Where it stands that they think so, if there are no words to quote:"
                + " {id: survey, at: \"row 12\"}.");
    static final Key<Located<String>> DERIVED =
        Key.of(
            "derived",
            YamlTypes.TEXT.located(),
            "How you worked the number out from the one in the quote: \"one in ten on the other"
                + " sentence, turned round\".");
    static final Key<String> NOTE =
        Key.of("note", YamlTypes.TEXT, "Why they hold it, in a sentence of yours.");
    static final Key<Located<LocalDate>> DATE =
        Key.of("date", YamlTypes.DAY.located(), "The day they said so: 2026-11-20.");

    static final Shape SHAPE =
        Shape.of(
                "stance",
                "a stance",
                POSITION,
                CREDENCE,
                ESTIMATED,
                HEDGE,
                QUOTE,
                SOURCE,
                DERIVED,
                NOTE,
                DATE)
            .atLeastOne(
                ClaimRules.EMPTY_STANCE,
                "this stance says neither which way nor how likely",
                "add `stance: accept`, lean-accept, unsure, lean-reject or reject, or a `credence`",
                POSITION,
                CREDENCE);

    private OfStance() {}

    private static String meaning(Position position) {
      return switch (position) {
        case ACCEPT -> "They hold it.";
        case LEAN_ACCEPT -> "They lean towards it.";
        case UNSURE -> "They took a view and lean neither way.";
        case LEAN_REJECT -> "They lean away from it.";
        case REJECT -> "They hold that it is wrong.";
      };
    }
  }

  /** The keys of a piece of evidence. */
  static final class OfEvidence {

    static final Key<String> TITLE =
        Key.of("title", YamlTypes.TEXT, "What it is called.")
            .required("say what it is: `title: ...`");
    static final Key<Located<String>> URL =
        Key.of(
            "url",
            YamlTypes.WEB_ADDRESS.located(),
            "Where it is, in full: https://example.org/page.");
    static final Key<Located<String>> ARCHIVE =
        Key.of(
            "archive", YamlTypes.WEB_ADDRESS.located(), "A kept copy of it, in case it goes away.");
    static final Key<String> KIND =
        Key.of("kind", YamlTypes.TEXT, "What sort of thing it is: paper, survey, filing.");
    static final Key<String> NOTE = Key.of("note", YamlTypes.TEXT, "What it shows.");

    static final Shape SHAPE =
        Shape.of("evidence", "a piece of evidence", TITLE, URL, ARCHIVE, KIND, NOTE);

    private OfEvidence() {}
  }

  /** The keys of a revision. */
  static final class OfRevision {

    static final Key<Located<String>> BY =
        Key.of("by", QuoteKeys.NAME, "Who changed it: the id of a participant.")
            .required("say who changed it: `by: ...`");
    static final Key<Revision.Change> CHANGE =
        Key.of(
                "change",
                Choice.of(Revision.Change.values(), OfRevision::meaning),
                "In which way the claim moved.")
            .required("say how: `change: narrowed`");
    static final Key<YamlMapping> FROM =
        Key.of(
            "from",
            QuoteKeys.QUOTE,
            "How it was worded before: in your words, or as a quote with its source,"
                + " {exact: \"...\", source: letter}, which pages then show as one.");
    static final Key<YamlMapping> QUOTE =
        Key.of("quote", QuoteKeys.QUOTE, "Where they changed it.");
    static final Key<LocalDate> DATE =
        Key.of("date", YamlTypes.DAY, "The day they changed it: 2026-11-20.");

    static final Shape SHAPE = Shape.of("revision", "a revision", BY, CHANGE, FROM, QUOTE, DATE);

    private OfRevision() {}

    private static String meaning(Revision.Change change) {
      return switch (change) {
        case NARROWED -> "Less is claimed than before.";
        case WITHDRAWN -> "It is claimed no more.";
        case ADDED_SUPPORT -> "The same is claimed, on better grounds.";
        case CLARIFIED -> "The same is claimed, in other words.";
      };
    }
  }

  static final Key<String> TEXT =
      Key.of("text", YamlTypes.TEXT, "The claim: one arguable sentence, in your words.")
          .required("say it in one sentence: `text: ...`");
  static final Key<ClaimKind> KIND =
      Key.of(
          "kind",
          Choice.of(ClaimKind.values(), ClaimKeys::meaning),
          "What sort of sentence it is, and so what could settle it.");
  static final Key<List<YamlMapping>> QUOTES =
      Key.list("quotes", QuoteKeys.QUOTE, "Where somebody says it.");
  static final Key<List<Keyed<String, List<YamlMapping>>>> STANCES =
      Key.byId(
          "stances",
          "the stance of `%s`",
          new OneOrMore<>(OfStance.SHAPE),
          "Who thinks what of it, by the ids of participants. Somebody whose view changed has a"
              + " list of dated stances, oldest first; the last one counts.");
  static final Key<List<YamlMapping>> EVIDENCE =
      Key.list(
          "evidence",
          OfEvidence.SHAPE,
          "What it rests on outside the debate: the papers and pages that people point to.");
  static final Key<List<Located<String>>> SUPPORTS =
      Key.list(
          "supports",
          QuoteKeys.CLAIM_NAME,
          "Claims that this one is a reason for; short for relations of type support.");
  static final Key<List<Located<String>>> ATTACKS =
      Key.list(
          "attacks",
          QuoteKeys.CLAIM_NAME,
          "Claims that this one is a reason against; short for relations of type attack.");
  static final Key<Located<String>> CONDITION =
      Key.of(
          "condition",
          QuoteKeys.CLAIM_NAME,
          "The claim is made only for the case that this one holds.");
  static final Key<List<YamlMapping>> REVISIONS =
      Key.list(
          "revisions", OfRevision.SHAPE, "How it moved in the course of the debate, oldest first.");
  static final Key<Located<String>> SAME_AS =
      Key.of(
          "same_as",
          QuoteKeys.CLAIM_NAME,
          "A claim of another debate that says the same: debate/id.");
  static final Key<List<Located<String>>> ALIASES =
      Key.list(
          "aliases",
          QuoteKeys.NAME,
          "Ids it had before. They keep resolving, and their pages lead on to this one.");

  static final Shape SHAPE =
      Shape.of(
          "claim", "a claim", TEXT, KIND, QUOTES, STANCES, EVIDENCE, SUPPORTS, ATTACKS, CONDITION,
          REVISIONS, SAME_AS, ALIASES);

  private static String meaning(ClaimKind kind) {
    return switch (kind) {
      case FACT -> "How something is or was.";
      case CAUSAL -> "What brings something about.";
      case PREDICTION -> "What will happen.";
      case VALUE -> "What is good or matters.";
      case POLICY -> "What should be done.";
      case DEFINITION -> "What a word means.";
      case METHODOLOGICAL -> "How one should find out or argue.";
    };
  }
}
