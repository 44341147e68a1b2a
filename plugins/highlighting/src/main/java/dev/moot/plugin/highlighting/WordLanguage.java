package dev.moot.plugin.highlighting;

import dev.moot.api.render.Html;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A language made of words, strings and comments, as most programming languages are to the eye.
 *
 * @param keywords in lower case where case does not count
 * @param caseCounts whether {@code select} and {@code SELECT} are two words
 * @param lineComments what begins a comment up to the end of its line
 * @param blockComment what begins and what ends a longer one; empty for none
 * @param quotes the characters that strings of one line stand between
 * @param longQuotes what strings of several lines stand between
 * @param keys whether a word or string before a colon is a key, and set off as keywords are
 */
record WordLanguage(
    Set<String> keywords,
    boolean caseCounts,
    List<String> lineComments,
    List<String> blockComment,
    String quotes,
    List<String> longQuotes,
    boolean keys)
    implements Language {

  WordLanguage {
    keywords = Set.copyOf(keywords);
    lineComments = List.copyOf(lineComments);
    blockComment = List.copyOf(blockComment);
    longQuotes = List.copyOf(longQuotes);
  }

  @Override
  public Html highlight(String code) {
    Marked out = new Marked();
    int plain = 0;
    int at = 0;
    while (at < code.length()) {
      int comment = commentEnd(code, at);
      int string = comment > at ? at : stringEnd(code, at);
      int word = comment > at || string > at ? at : wordEnd(code, at);
      int end = Math.max(comment, Math.max(string, word));
      boolean key = keys && end > at && comment == at && isKey(code, at, end);
      boolean keyword = key || (word > at && isKeyword(code.substring(at, word)));
      if (comment > at || string > at || keyword) {
        out.plain(code.substring(plain, at));
        String text = code.substring(at, end);
        if (keyword) {
          out.keyword(text);
        } else if (comment > at) {
          out.comment(text);
        } else {
          out.string(text);
        }
        plain = end;
      }
      at = Math.max(end, at + 1);
    }
    out.plain(code.substring(plain));
    return out.html();
  }

  private boolean isKeyword(String word) {
    return keywords.contains(caseCounts ? word : word.toLowerCase(Locale.ROOT));
  }

  /** Where the comment that begins at {@code at} ends, or {@code at} where none begins. */
  private int commentEnd(String code, int at) {
    for (String mark : lineComments) {
      // In shells and YAML a number sign within a word is none.
      boolean apart = !mark.equals("#") || at == 0 || Character.isWhitespace(code.charAt(at - 1));
      if (apart && code.startsWith(mark, at)) {
        return lineEnd(code, at);
      }
    }
    if (!blockComment.isEmpty() && code.startsWith(blockComment.get(0), at)) {
      return after(code, blockComment.get(1), at + blockComment.get(0).length());
    }
    return at;
  }

  private int stringEnd(String code, int at) {
    for (String quote : longQuotes) {
      if (code.startsWith(quote, at)) {
        return quote.length() > 1
            ? after(code, quote, at + quote.length())
            : closing(code, at, false);
      }
    }
    // An apostrophe in a text without quotes, as YAML has them, opens nothing.
    boolean apostrophe = keys && at > 0 && Character.isLetterOrDigit(code.charAt(at - 1));
    boolean opens = !apostrophe && quotes.indexOf(code.charAt(at)) >= 0;
    return opens ? closing(code, at, true) : at;
  }

  /**
   * After the quote that closes the one at {@code at}, or where its line ends, or the code. The end
   * of the line is not looked for beforehand: a line may have any number of strings.
   */
  private static int closing(String code, int at, boolean inOneLine) {
    int i = at + 1;
    for (; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == code.charAt(at)) {
        return i + 1;
      }
      if (c == '\\' && i + 1 < code.length()) {
        i++;
      }
      if (inOneLine && code.charAt(i) == '\n') {
        return i;
      }
    }
    return code.length();
  }

  private int wordEnd(String code, int at) {
    int end = at;
    while (end < code.length() && isWordPart(code, end)) {
      end++;
    }
    return end;
  }

  private boolean isWordPart(String code, int at) {
    char c = code.charAt(at);
    return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '@' || (keys && c == '-');
  }

  /**
   * Whether what stands from {@code at} to {@code end} is a key: first in its line, its item or its
   * braces, and before a colon that space or the end of the line follows.
   */
  private static boolean isKey(String code, int at, int end) {
    int before = at - 1;
    while (before >= 0 && code.charAt(before) == ' ') {
      before--;
    }
    int colon = end;
    while (colon < code.length() && code.charAt(colon) == ' ') {
      colon++;
    }
    return (before < 0 || "\n-{,".indexOf(code.charAt(before)) >= 0)
        && code.charAt(at) != '-'
        && code.startsWith(":", colon)
        && (colon + 1 == code.length() || Character.isWhitespace(code.charAt(colon + 1)));
  }

  private static int lineEnd(String code, int at) {
    int end = code.indexOf('\n', at);
    return end < 0 ? code.length() : end;
  }

  private static int after(String code, String mark, int from) {
    int end = code.indexOf(mark, from);
    return end < 0 ? code.length() : end + mark.length();
  }
}
