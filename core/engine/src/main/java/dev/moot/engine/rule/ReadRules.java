package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of files that cannot be read, or that nothing reads: the area {@code read}. */
public final class ReadRules {

  private static final String MISSING_PART = "the site would lack what is in the file";

  public static final Rule ACTIVE_ASSET =
      Rule.warning(
          "read/active-asset",
          "A drawing or a page in `assets/` can run something in a reader's browser, and neither "
              + "`markup` nor `assets` is `trusted`.");

  public static final Rule BAD_NAME =
      Rule.error(
              "read/bad-name",
              "The name of a file holds a control character, a line break for instance.")
          .firm(MISSING_PART);

  public static final Rule HIDDEN_TEXT =
      Rule.warning(
          "read/hidden-text",
          "A text holds what no reader sees: a control character, which no page can hold, or tag "
              + "characters, which spell words for machines.");

  public static final Rule NEAR_FOLDER =
      Rule.warning(
          "read/near-folder",
          "A folder has almost the name of one that is read, as `post/` has: nothing in it is read.");

  public static final Rule NOT_UTF8 =
      Rule.error("read/not-utf8", "A text file has another encoding than UTF-8.")
          .firm(MISSING_PART);

  public static final Rule SYMLINK =
      Rule.error(
              "read/symlink",
              "A symbolic link in the site leads to a file outside it, or to nothing.")
          .firm(MISSING_PART);

  public static final Rule TOO_LARGE =
      Rule.error(
              "read/too-large",
              "A post, page or claim file is larger than 10 MiB, or the text of a source than 64 MiB.")
          .firm(MISSING_PART);

  public static final Rule TURNED_TEXT =
      Rule.warning(
          "read/turned-text",
          "A hidden character shows what comes after it in another order than it is written in: an "
              + "override, or an embedding or isolate that is never ended.");

  public static final Rule UNREADABLE =
      Rule.error(
              "read/unreadable",
              "A file or folder of the site cannot be read, for want of permission for instance.")
          .firm(MISSING_PART);

  public static final Rule UNUSED_FILE =
      Rule.warning(
          "read/unused-file",
          "A file in `posts/`, `pages/`, `claims/` or `directives/` has an ending or a name that is "
              + "not read there.");

  static final List<Rule> ALL =
      List.of(
          ACTIVE_ASSET,
          BAD_NAME,
          HIDDEN_TEXT,
          NEAR_FOLDER,
          NOT_UTF8,
          SYMLINK,
          TOO_LARGE,
          TURNED_TEXT,
          UNREADABLE,
          UNUSED_FILE);

  private ReadRules() {}
}
