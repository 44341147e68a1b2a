package dev.moot.engine.parse;

import dev.moot.api.model.Crux;
import dev.moot.api.model.Expectation;
import dev.moot.engine.yaml.Choice;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Located;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlTypes;
import java.time.LocalDate;
import java.util.List;

/** The keys of what a debate turns on. */
final class CruxKeys {

  private CruxKeys() {}

  static final Key<Located<String>> CLAIM =
      Key.of("claim", QuoteKeys.CLAIM_NAME, "The crux itself: the claim it turns on.")
          .required("name the claim it turns on: `claim: id`");
  static final Key<Located<String>> FOR =
      Key.of("for", QuoteKeys.CLAIM_NAME, "The claim it decides.")
          .required("name the claim it decides: `for: id`");
  static final Key<Located<String>> DECLARED_BY =
      Key.of(
              "declared_by",
              QuoteKeys.NAME,
              "Who says that this is the crux: the id of a participant, or 'editor' for yourself.")
          .required("say who says so: a participant, or `editor`");
  static final Key<List<Located<String>>> PARTICIPANTS =
      Key.list("participants", QuoteKeys.NAME, "Between whom it lies: ids of participants.");
  static final Key<Crux.Sharing> SHARED =
      Key.of(
          "shared",
          Choice.of(Crux.Sharing.values(), CruxKeys::meaning),
          "Whether it is the crux of both sides.");
  static final Key<YamlMapping> CONFIRMED_BY =
      Key.of(
          "confirmed_by",
          OfConfirmation.SHAPE,
          "Who of the other side agrees that it is the crux of both, and in which words.");
  static final Key<String> SHORT =
      Key.of(
          "short", YamlTypes.TEXT, "The question in two or three words, for the head of a column.");
  static final Key<String> QUESTION =
      Key.of(
          "question",
          YamlTypes.TEXT,
          "The question it comes to, worded so that 'yes' means the claim holds.");
  static final Key<String> IF_TRUE =
      Key.of("if_true", YamlTypes.TEXT, "What follows if the claim holds.");
  static final Key<String> IF_FALSE =
      Key.of("if_false", YamlTypes.TEXT, "What follows if it does not.");
  static final Key<String> SETTLED_BY =
      Key.of("settled_by", YamlTypes.TEXT, "What would settle it.");
  static final Key<YamlMapping> QUOTE = Key.of("quote", QuoteKeys.QUOTE, "Where they declare it.");
  static final Key<String> NOTE =
      Key.of("note", YamlTypes.TEXT, "Anything else a reader should know.");

  static final Shape SHAPE =
      Shape.of(
          "crux",
          "a crux",
          CLAIM,
          FOR,
          DECLARED_BY,
          PARTICIPANTS,
          SHARED,
          CONFIRMED_BY,
          SHORT,
          QUESTION,
          IF_TRUE,
          IF_FALSE,
          SETTLED_BY,
          QUOTE,
          NOTE);

  private static String meaning(Crux.Sharing sharing) {
    return switch (sharing) {
      case CLAIMED -> "One side says that it is the crux of both.";
      case CONFIRMED ->
          "Somebody of the other side says so too: `confirmed_by`, without which it is shown as claimed.";
    };
  }

  /** The keys of a confirmation. */
  static final class OfConfirmation {

    static final Key<Located<String>> BY =
        Key.of("by", QuoteKeys.NAME, "Who agrees: the id of a participant.")
            .required("say who agrees: `by: ...`");
    static final Key<YamlMapping> QUOTE = Key.of("quote", QuoteKeys.QUOTE, "Where they say so.");

    static final Shape SHAPE = Shape.of("confirmation", "a confirmation", BY, QUOTE);

    private OfConfirmation() {}
  }

  /** The keys of an expectation. */
  static final class OfExpectation {

    static final Key<Located<String>> ID =
        Key.of("id", QuoteKeys.NAME, "Its name within the debate.");
    static final Key<Located<String>> BY =
        Key.of("by", QuoteKeys.NAME, "Who would move: the id of a participant.")
            .required("say who would move: `by: ...`");
    static final Key<Located<String>> ON =
        Key.of("on", QuoteKeys.CLAIM_NAME, "The claim on which they would move.")
            .required("name the claim: `on: id`");
    static final Key<Expectation.Direction> DIRECTION =
        Key.of(
                "direction",
                Choice.of(Expectation.Direction.values(), OfExpectation::meaning),
                "Which way they would move.")
            .required("say which way: `direction: up`");
    static final Key<String> IF =
        Key.of("if", YamlTypes.TEXT, "What would have to happen.")
            .required("say what would have to happen: `if: ...`");
    static final Key<LocalDate> DUE =
        Key.of("due", YamlTypes.DAY, "The day by which it would show: 2026-11-20.");
    static final Key<Expectation.Status> STATUS =
        Key.of(
                "status",
                Choice.of(Expectation.Status.values(), OfExpectation::meaning),
                "Whether it has happened.")
            .otherwise(Expectation.Status.OPEN);
    static final Key<String> OUTCOME = Key.of("outcome", YamlTypes.TEXT, "What came of it.");
    static final Key<Boolean> ESTIMATED =
        Key.of(
                "estimated",
                YamlTypes.FLAG,
                "True when it is your reading of a hedge. Without it, and with a quote of theirs, they said so themselves; without words of theirs it is a reading too.")
            .otherwise(false);
    static final Key<YamlMapping> QUOTE = Key.of("quote", QuoteKeys.QUOTE, "Where they say so.");

    static final Shape SHAPE =
        Shape.of(
            "expectation",
            "an expectation",
            ID,
            BY,
            ON,
            DIRECTION,
            IF,
            DUE,
            STATUS,
            OUTCOME,
            ESTIMATED,
            QUOTE);

    private OfExpectation() {}

    private static String meaning(Expectation.Direction direction) {
      return switch (direction) {
        case UP -> "Towards holding the claim.";
        case DOWN -> "Towards doubting it.";
      };
    }

    private static String meaning(Expectation.Status status) {
      return switch (status) {
        case OPEN -> "No outcome is recorded: it has not come about, or nobody has looked.";
        case MET -> "It came about.";
        case NOT_MET -> "It did not come about in time.";
      };
    }
  }
}
