package dev.moot.engine.markdown.text;

import com.vladsch.flexmark.util.ast.Node;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

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

  private static final int ASCII = 0x80;

  private static final String PICTURE = "<svg";
  private static final String PICTURE_END = "</svg>";

  private long words;
  private long characters;
  private boolean inWord;

  private ReadingTime() {}

  /** The minutes that {@code body} takes, rounded; at least one. */
  public static int minutes(Node body) {
    return minutes(PlainText.of(body));
  }

  /** The same for what a page shows; what stands in tags is not read, nor is a picture. */
  public static int minutesOfHtml(String html) {
    ReadingTime time = new ReadingTime();
    char[] shown = html.toCharArray();
    for (int i = 0; i < shown.length; ) {
      char c = shown[i];
      int end = c == '<' ? endOfTag(html, i) : c == '&' ? endOfReference(html, i) : i;
      if (end > i) {
        time.inWord = false;
        i = end;
      } else {
        i = time.read(shown, i);
      }
    }
    return time.minutes();
  }

  /** Where the tag or the picture that begins at {@code at} ends; {@code at} if it is none. */
  private static int endOfTag(String html, int at) {
    int name = at + PICTURE.length();
    if (html.startsWith(PICTURE, at) && (name == html.length() || !isWord(html.charAt(name)))) {
      int end = html.indexOf(PICTURE_END, name);
      if (end >= 0) {
        return end + PICTURE_END.length();
      }
    }
    int end = html.indexOf('>', at);
    return end < 0 ? at : end + 1;
  }

  private static int endOfReference(String html, int at) {
    int start = html.startsWith("#", at + 1) ? at + 2 : at + 1;
    int end = start;
    while (end < html.length() && isWord(html.charAt(end))) {
      end++;
    }
    return end > start && html.startsWith(";", end) ? end + 1 : at;
  }

  private static boolean isWord(char c) {
    return isLetterOrDigit(c) || c == '_';
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** The same for plain text. */
  static int minutes(String text) {
    ReadingTime time = new ReadingTime();
    char[] shown = text.toCharArray();
    for (int i = 0; i < shown.length; ) {
      i = time.read(shown, i);
    }
    return time.minutes();
  }

  /** Reads the character or the ASCII word at {@code at} and says where the next one is. */
  private int read(char[] text, int at) {
    char first = text[at];
    if (first < ASCII) { // most of most texts
      if (isLetterOrDigit(first)) {
        words += inWord ? 0 : 1;
        inWord = true;
        int end = at + 1;
        while (end < text.length && isLetterOrDigit(text[end])) {
          end++;
        }
        return end;
      }
      if (first <= ' ' && Character.isWhitespace(first)) {
        inWord = false;
      }
      return at + 1;
    }
    int c = Character.codePointAt(text, at);
    if (c >= FIRST && WITHOUT_SPACES.contains(UnicodeScript.of(c))) {
      characters++;
      inWord = false;
    } else if (Character.isLetterOrDigit(c)) {
      words += inWord ? 0 : 1;
      inWord = true;
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      inWord = false;
    }
    return at + Character.charCount(c);
  }

  private int minutes() {
    long minute = WORDS * CHARACTERS;
    long time = words * CHARACTERS + characters * WORDS;
    return (int) Math.max(1, (time + minute / 2) / minute);
  }
}
