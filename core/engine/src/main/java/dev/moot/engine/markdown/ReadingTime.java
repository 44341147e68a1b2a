package dev.moot.engine.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How long a text takes to read: 238 words a minute, the mean that Brysbaert (Journal of Memory and
 * Language 109, 2019) found for silent reading of English non-fiction. Chinese and Japanese are
 * written without spaces; there 400 characters count as a minute, and a word in another script
 * between them as a word.
 */
public final class ReadingTime {

  private static final long WORDS = 238;
  private static final long CHARACTERS = 400;

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO);

  /** Before it, no character is of these scripts, and most text needs no look at its script. */
  private static final int FIRST = 0x2E80;

  private static final Pattern PICTURE = Pattern.compile("(?s)<svg\\b.*?</svg>");

  private ReadingTime() {}

  /** The minutes that {@code body} takes, rounded; at least one. */
  public static int minutes(Node body) {
    return minutes(PlainText.of(body));
  }

  /** The same for what a page shows; what stands in tags is not read, nor is a picture. */
  public static int minutesOfHtml(String html) {
    return minutes(PICTURE.matcher(html).replaceAll(" ").replaceAll("<[^>]*>|&#?\\w+;", " "));
  }

  /** The same for plain text. */
  static int minutes(String text) {
    long words = 0;
    long characters = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= FIRST && WITHOUT_SPACES.contains(UnicodeScript.of(c))) {
        characters++;
        inWord = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inWord ? 0 : 1;
        inWord = true;
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inWord = false;
      }
    }
    long minute = WORDS * CHARACTERS;
    long time = words * CHARACTERS + characters * WORDS;
    return (int) Math.max(1, (time + minute / 2) / minute);
  }
}
