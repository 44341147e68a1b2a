package dev.moot.plugin.formats.outline;

import dev.moot.plugin.formats.thread.Author;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of people in words, and puts others in their place. What is a word of the
 * language where it is written small stays.
 */
final class NameSearch {

  /** A name, and who has it. */
  private record Name(String words, Author author, boolean exact) {}

  /** Shorter ones are words more often than names. */
  static final int SHORTEST = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  NameSearch(Iterable<Author> authors) {
    for (Author author : authors) {
      if (!author.isGone()) {
        add(author.handle(), author, false);
        add(author.name(), author, false);
        for (String part : author.name().split("[\\s,]+")) {
          if (!part.isEmpty() && Character.isUpperCase(part.codePointAt(0))) {
            add(part, author, true);
          }
        }
      }
    }
    byFirstWord
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt((Name n) -> -n.words().length())));
  }

  private void add(String words, Author author, boolean exact) {
    Matcher first = WORD.matcher(words);
    if (first.lookingAt()) {
      byFirstWord
          .computeIfAbsent(first.group().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
          .add(new Name(words, author, exact));
    }
  }

  /**
   * {@code text} with what {@code voices} say in place of each name.
   *
   * @param found is told each name and whose it is
   */
  String replace(String text, Voices voices, BiConsumer<String, Author> found) {
    Matcher word = WORD.matcher(text);
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at <= text.length() && word.find(at)) {
      int start = word.start();
      Name name = name(text, start, word.group());
      if (name == null) {
        out.append(text, at, word.end());
        at = word.end();
      } else {
        int end = start + name.words().length();
        found.accept(text.substring(start, end), name.author());
        out.append(text, at, start).append(voices.id(name.author()));
        at = end;
      }
    }
    return out.append(text.substring(Math.min(at, text.length()))).toString();
  }

  private @Nullable Name name(String text, int start, String word) {
    boolean called = start > 0 && text.charAt(start - 1) == '@';
    for (Name name : byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())) {
      int end = start + name.words().length();
      if (text.regionMatches(!name.exact(), start, name.words(), 0, name.words().length())
          && (end >= text.length() || !isWord(text.codePointAt(end)))
          && (called
              || name.words().length() >= SHORTEST
                  && !CommonWords.has(text.substring(start, end)))) {
        return name;
      }
    }
    return null;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}
