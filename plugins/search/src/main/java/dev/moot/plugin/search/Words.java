package dev.moot.plugin.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Takes texts apart into the words that they are found by: without capitals, accents, vowel signs
 * and punctuation. What is written without spaces comes in overlapping pairs of characters. A word
 * that may have an article or preposition at its front, in Hebrew and Arabic, comes a second time
 * without it. The script folds and divides what readers type in the same way.
 */
final class Words {

  /** Longer words are nobody's, but numbers and keys. */
  private static final int LONGEST = 48;

  private final Consumer<String> sink;
  private final boolean letters;
  private final char[] word = new char[LONGEST];

  /**
   * @param letters whether a letter that stands alone counts, as it may be a name
   */
  Words(Consumer<String> sink, boolean letters) {
    this.sink = sink;
    this.letters = letters;
  }

  /** Gives the words of {@code text} to the sink, each as often as it is there. */
  void of(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      int length = 0;
      boolean plain = true;
      while (end < text.length()) {
        char c = text.charAt(end);
        if (c >= 128) {
          int point = text.codePointAt(end);
          if (!Letters.isPart(point)) {
            break;
          }
          plain = false;
          end += Character.charCount(point);
          continue;
        }
        int small = Letters.small(c);
        if (small == 0) {
          break;
        }
        if (length < LONGEST) {
          word[length] = (char) small;
        }
        length++;
        end++;
      }
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      if (!plain) {
        ofFolded(fold(text.substring(at, end)));
      } else if (length <= LONGEST && (length > 1 || letters || word[0] <= '9')) {
        sink.accept(new String(word, 0, length));
      }
      at = end;
    }
  }

  private void ofFolded(String run) {
    int at = 0;
    while (at < run.length()) {
      boolean unspaced = Letters.isUnspaced(run.codePointAt(at));
      int end = at;
      while (end < run.length() && Letters.isUnspaced(run.codePointAt(end)) == unspaced) {
        end += Character.charCount(run.codePointAt(end));
      }
      if (unspaced) {
        pairs(run.substring(at, end));
      } else if (end - at <= LONGEST && (end - at > 1 || letters)) {
        String found = run.substring(at, end);
        sink.accept(found);
        String bare = Letters.withoutPrefix(found);
        if (!bare.equals(found)) {
          sink.accept(bare);
          String barer = Letters.withoutPrefix(bare);
          if (!barer.equals(bare)) {
            sink.accept(barer);
          }
        }
      }
      at = end;
    }
  }

  private void pairs(String run) {
    int before = 0;
    int at = Character.charCount(run.codePointAt(0));
    if (at == run.length()) {
      sink.accept(run);
      return;
    }
    while (at < run.length()) {
      int end = at + Character.charCount(run.codePointAt(at));
      sink.accept(run.substring(before, end));
      before = at;
      at = end;
    }
  }

  /** {@code text} without capitals, accents and vowel signs. */
  static String fold(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(apart.length());
    char base = 0;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (!Letters.isDropped(c, base)) {
        String other = Letters.other(c);
        if (other.isEmpty()) {
          kept.append(c);
        } else {
          kept.append(other);
        }
        base = c >= 0x300 && c <= 0x36F ? base : c;
      }
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
