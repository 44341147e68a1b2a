package dev.moot.engine.rule;

import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of claim files, and of what debates still lack: the area {@code claims}. */
public final class ClaimRules {

  private static final String UNTRUE =
      "a page would say of a debate, or of somebody, what is not so";

  public static final Rule ATTACK_AND_CONTRADICTS =
      Rule.warning(
          "claims/attack-and-contradicts",
          "Two claims are tied by an attack and by a contradiction, so that the one counts twice "
              + "against the other.");

  public static final Rule BEARS_ON_ITSELF =
      Rule.error(
              "claims/bears-on-itself",
              "A relation has one claim as premise and as target, an undercut targets itself, or a "
                  + "crux is the crux for itself.")
          .firm(UNTRUE);

  public static final Rule CONDITION_CYCLE =
      Rule.error(
              "claims/condition-cycle",
              "A claim is asserted only under a condition which, by its own condition, leads back "
                  + "to the claim.")
          .firm(UNTRUE);

  public static final Rule CREDENCE_BOUND =
      Rule.warning(
          "claims/credence-bound",
          "A credence is a single number, and the words for it name an end of what may be: at "
              + "most, at least, one end of a range, generously.");

  public static final Rule CREDENCE_ORDER =
      Rule.error(
              "claims/credence-order", "The lower end of a credence range is above its upper end.")
          .firm(UNTRUE);

  public static final Rule CRUX_CYCLE =
      Rule.warning(
          "claims/crux-cycle",
          "One participant, or the editor, declares cruxes that lead back to where they began: one "
              + "claim turns on another, and that one on the first.");

  public static final Rule DATED_AHEAD =
      Rule.warning(
          "claims/dated-ahead",
          "A view, or a change of a claim, is dated after the day on which its source was read, or, "
              + "where no such day is given, after every day of the debate's digests and sources.");

  public static final Rule DERIVED_FROM_NOTHING =
      Rule.warning(
          "claims/derived-from-nothing",
          "A stance has `derived`, and no number, or no words of theirs that have a number.");

  public static final Rule DUPLICATE_ID =
      Rule.error(
              "claims/duplicate-id",
              "Two relations, two expectations, two debates, a claim and an alias, or two aliases "
                  + "have the same id; or a participant is called `editor`, which in `declared_by` is "
                  + "whoever writes the digest.")
          .firm(UNTRUE);

  public static final Rule DUPLICATE_NAME =
      Rule.warning(
              "claims/duplicate-name",
              "Two participants of a debate have the same name, but for case and white space.")
          .foundBy(FoundBy.CHECK);

  public static final Rule DUPLICATE_TEXT =
      Rule.warning(
              "claims/duplicate-text",
              "Two claims that are not wordings of one another have the same text, but for case "
                  + "and white space.")
          .foundBy(FoundBy.CHECK);

  public static final Rule EMPTY_STANCE =
      Rule.error(
              "claims/empty-stance",
              "A stance has neither a position nor a credence, so it says nothing.")
          .firm(UNTRUE);

  public static final Rule ISOLATED =
      Rule.warning(
          "claims/isolated",
          "Nothing ties a claim to the rest: it is no root, no relation, crux, expectation or "
              + "question names it, and no condition or `same_as` begins or ends at it.");

  public static final Rule NOT_OWN_WORDS =
      Rule.error(
              "claims/not-own-words",
              "The words of a quote stand in the source only where the one who is said to have said "
                  + "them quotes somebody.")
          .foundBy(FoundBy.SOURCES)
          .lowerable();

  public static final Rule ONE_SIDED_CRUX =
      Rule.warning("claims/one-sided-crux", "Only one side has a stance on a crux, or nobody has.");

  public static final Rule OTHER_AUTHOR =
      Rule.error(
              "claims/other-author",
              "The words of a quote, or of a turn of an exchange, stand in a post of the source that "
                  + "somebody else wrote than who is said to have said them.")
          .firm(UNTRUE);

  public static final Rule OUTCOME =
      Rule.warning(
          "claims/outcome",
          "An expectation is met or not met and nothing says what happened; or something "
              + "happened and it still counts as open.");

  public static final Rule QUOTE_NOT_FOUND =
      Rule.error(
              "claims/quote-not-found",
              "The words of a quote, with their `prefix` and `suffix` if given, are not in the "
                  + "text of the source.")
          .firm(UNTRUE);

  public static final Rule QUOTE_REPEATED =
      Rule.warning(
              "claims/quote-repeated",
              "The words of a quote in a claim file stand in more than one passage of the source, "
                  + "and no `prefix` or `suffix` says which is meant.")
          .foundBy(FoundBy.SOURCES);

  public static final Rule QUOTE_RUNS_OVER =
      Rule.error(
              "claims/quote-runs-over",
              "The words of a quote run from one post of the source into the next, into the line "
                  + "before a post, or from what somebody says into what they quote.")
          .firm(UNTRUE);

  public static final Rule QUOTE_WITHOUT_SOURCE =
      Rule.warning(
          "claims/quote-without-source",
          "The debate has several sources, and a quote names none of them.");

  public static final Rule READING =
      Rule.notice(
              "claims/reading",
              "The position or the number of a stance counts as the writer's reading, and the file "
                  + "does not say so.")
          .foundBy(FoundBy.CHECK);

  public static final Rule READINGS =
      Rule.notice(
          "claims/readings",
          "Stances of a debate count as the writer's reading, and the file does not say so.");

  public static final Rule REPEATED_CRUX =
      Rule.warning(
          "claims/repeated-crux",
          "One participant, or the editor, declares the same crux for the same claim twice; "
              + "wordings of one claim count as one.");

  public static final Rule REPEATED_RELATION =
      Rule.warning(
          "claims/repeated-relation", "Two relations have the same type, premises and target.");

  public static final Rule REQUOTED =
      Rule.warning(
              "claims/requoted",
              "The words of a quote stand in the source only where somebody else quotes the one who is "
                  + "said to have said them.")
          .foundBy(FoundBy.SOURCES);

  public static final Rule SAME_AS_CYCLE =
      Rule.error(
              "claims/same-as-cycle", "`same_as` leads from a claim over other debates back to it.")
          .firm(UNTRUE);

  public static final Rule SAME_AS_OWN_DEBATE =
      Rule.error(
              "claims/same-as-own-debate",
              "`same_as` names the claim itself or another claim of its own debate, or two claims "
                  + "of a debate are the same as one claim elsewhere.")
          .firm(UNTRUE);

  public static final Rule SOURCE_MISSING =
      Rule.error(
              "claims/source-missing",
              "A quote names a source whose file is neither in `sources/` nor in the folder given "
                  + "by `--sources`.")
          .firm(UNTRUE);

  public static final Rule STANCE_CONTRADICTS_CREDENCE =
      Rule.warning(
          "claims/stance-contradicts-credence",
          "All of a credence lies on the other side of the stance beside it.");

  public static final Rule STANCE_ORDER =
      Rule.error(
              "claims/stance-order",
              "Somebody has several stances on one claim, and one of them has no date, or none later "
                  + "than the one above it.")
          .firm(UNTRUE);

  public static final Rule SUPPORT_AND_ATTACK =
      Rule.warning(
          "claims/support-and-attack",
          "The same claims are a reason for a claim and a reason against it, or contradict it too; "
              + "each by one hand.");

  public static final Rule TOO_SLOW =
      Rule.error(
              "claims/too-slow",
              "Looking for the quotes of a debate in their sources takes more than 10 seconds of a "
                  + "processor's time, or 10 minutes by the clock.")
          .firm(UNTRUE);

  public static final Rule TWO_HANDLES =
      Rule.warning(
              "claims/two-handles",
              "Words of two authors of one source are said to be by one participant, or words of "
                  + "an author by a participant whose name is nearly that, and nothing says that both "
                  + "are the same person.")
          .foundBy(FoundBy.SOURCES);

  public static final Rule TWO_SENTENCES =
      Rule.warning(
          "claims/two-sentences",
          "The text of a claim is more than one sentence, so people may agree with half of it.");

  public static final Rule UNCONFIRMED_CRUX =
      Rule.warning(
          "claims/unconfirmed-crux",
          "A crux is said to be confirmed by the other side, and no words of theirs say so: there are "
              + "none, or they are of somebody on the side of who declares it. It counts as claimed.");

  public static final Rule UNDERCUT_TARGET =
      Rule.error(
              "claims/undercut-target",
              "An undercut weakens the step from premises to conclusion, so its target is a "
                  + "relation and not a claim.")
          .firm(UNTRUE);

  public static final Rule UNKNOWN_PARTICIPANT =
      Rule.error(
              "claims/unknown-participant",
              "A name is used that the file does not declare under `participants:`.")
          .firm(UNTRUE);

  public static final Rule UNKNOWN_RELATION =
      Rule.error(
              "claims/unknown-relation",
              "An undercut names a relation that the file does not have.")
          .firm(UNTRUE);

  public static final Rule UNKNOWN_SOURCE =
      Rule.error(
              "claims/unknown-source",
              "A quote or a stance names a source that the file does not declare under `sources:`.")
          .firm(UNTRUE);

  public static final Rule UNQUOTED_RELATION =
      Rule.warning(
          "claims/unquoted-relation",
          "A relation says by whom it is drawn, and has no words in which they draw it; it is "
              + "shown as a step of the writer's map.");

  public static final Rule UNSOURCED =
      Rule.warning(
          "claims/unsourced",
          "A claim has neither a quote, its own or one of its stances or revisions, nor "
              + "evidence.");

  public static final Rule UNUSED_PARTICIPANT =
      Rule.warning(
          "claims/unused-participant",
          "A participant is declared, and no stance, quote, relation, crux, expectation, "
              + "question, term or revision names them, and no exchange either.");

  public static final Rule UNUSED_SOURCE =
      Rule.warning(
          "claims/unused-source",
          "A source is declared, no stance names it, and nothing is quoted from it, neither in the "
              + "claim file nor in an exchange.");

  public static final Rule WITHDRAWN_AND_HELD =
      Rule.warning(
          "claims/withdrawn-and-held",
          "Somebody withdrew a claim and is on record as holding it, by a stance that is not known "
              + "to be later.");

  public static final Rule WORDS_OF_ANOTHER =
      Rule.warning(
          "claims/words-of-another",
          "Somebody is said to have named a crux, changed a claim, asked or used a term, and the "
              + "words quoted for it are somebody else's.");

  static final List<Rule> ALL =
      List.of(
          ATTACK_AND_CONTRADICTS,
          BEARS_ON_ITSELF,
          CONDITION_CYCLE,
          CREDENCE_BOUND,
          CREDENCE_ORDER,
          CRUX_CYCLE,
          DATED_AHEAD,
          DERIVED_FROM_NOTHING,
          DUPLICATE_ID,
          DUPLICATE_NAME,
          DUPLICATE_TEXT,
          EMPTY_STANCE,
          ISOLATED,
          NOT_OWN_WORDS,
          ONE_SIDED_CRUX,
          OTHER_AUTHOR,
          OUTCOME,
          QUOTE_NOT_FOUND,
          QUOTE_REPEATED,
          QUOTE_RUNS_OVER,
          QUOTE_WITHOUT_SOURCE,
          READING,
          READINGS,
          REPEATED_CRUX,
          REPEATED_RELATION,
          REQUOTED,
          SAME_AS_CYCLE,
          SAME_AS_OWN_DEBATE,
          SOURCE_MISSING,
          STANCE_CONTRADICTS_CREDENCE,
          STANCE_ORDER,
          SUPPORT_AND_ATTACK,
          TOO_SLOW,
          TWO_HANDLES,
          TWO_SENTENCES,
          UNCONFIRMED_CRUX,
          UNDERCUT_TARGET,
          UNKNOWN_PARTICIPANT,
          UNKNOWN_RELATION,
          UNKNOWN_SOURCE,
          UNQUOTED_RELATION,
          UNSOURCED,
          UNUSED_PARTICIPANT,
          UNUSED_SOURCE,
          WITHDRAWN_AND_HELD,
          WORDS_OF_ANOTHER);

  private ClaimRules() {}
}
