package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of the form of YAML, in every file: the area {@code yaml}. */
public final class YamlRules {

  private static final String UNREAD = "what is written there would not be read";

  public static final Rule ANCHOR =
      Rule.error(
              "yaml/anchor",
              "Anchors (`&name`), aliases (`*name`) and merged mappings (`<<`) are not read.")
          .firm(UNREAD);

  public static final Rule BAD_VALUE =
      Rule.error(
              "yaml/bad-value",
              "A value is not one of the words that its key takes, or is no id, day, web address, "
                  + "language tag, time zone or path.")
          .firm(UNREAD);

  public static final Rule COMMENT =
      Rule.warning(
          "yaml/comment",
          "A text without quotes ends at a `#` that has a blank before it and none after it: the "
              + "rest is a comment.");

  public static final Rule CONTROL_CHARACTER =
      Rule.error(
              "yaml/control-character",
              "A value in double quotes holds an escape for a character that no page and no feed "
                  + "can hold: a control character other than a tab or a line end, half of a surrogate "
                  + "pair, or one that Unicode will never assign.")
          .firm(UNREAD);

  public static final Rule DUPLICATE_ITEM =
      Rule.error("yaml/duplicate-item", "A list of words or ids has one of them twice.")
          .firm(UNREAD);

  public static final Rule DUPLICATE_KEY =
      Rule.error("yaml/duplicate-key", "A key stands twice in one mapping.").firm(UNREAD);

  public static final Rule INVISIBLE_TEXT =
      Rule.error(
              "yaml/invisible-text",
              "A value is made of characters of which nothing is to be seen: blanks of no width and "
                  + "the like.")
          .firm(UNREAD);

  public static final Rule MISSING_KEY =
      Rule.error("yaml/missing-key", "A key that has to be there is not.").firm(UNREAD);

  public static final Rule OUT_OF_RANGE =
      Rule.error("yaml/out-of-range", "A credence or strength is outside 0 to 1.").firm(UNREAD);

  public static final Rule SYNTAX = Rule.error("yaml/syntax", "The file is not YAML.").firm(UNREAD);

  public static final Rule TAG =
      Rule.error("yaml/tag", "Tags such as `!!int` are not read, nor `%TAG` and `%YAML` lines.")
          .firm(UNREAD);

  public static final Rule UNKNOWN_KEY =
      Rule.error("yaml/unknown-key", "A key is not part of what is read here.").firm(UNREAD);

  public static final Rule WRONG_TYPE =
      Rule.error(
              "yaml/wrong-type",
              "A value is a list where text is wanted, text where a mapping is, and so on; or a "
                  + "key has no value.")
          .firm(UNREAD);

  static final List<Rule> ALL =
      List.of(
          ANCHOR,
          BAD_VALUE,
          COMMENT,
          CONTROL_CHARACTER,
          DUPLICATE_ITEM,
          DUPLICATE_KEY,
          INVISIBLE_TEXT,
          MISSING_KEY,
          OUT_OF_RANGE,
          SYNTAX,
          TAG,
          UNKNOWN_KEY,
          WRONG_TYPE);

  private YamlRules() {}
}
