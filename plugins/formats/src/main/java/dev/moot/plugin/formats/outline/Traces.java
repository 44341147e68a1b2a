package dev.moot.plugin.formats.outline;

import dev.moot.plugin.formats.thread.Author;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may still tell who somebody is in words from which names were taken: for the writer to look
 * at, since a program cannot know.
 */
final class Traces {

  private static final Pattern CALLED =
      Pattern.compile("(?<![\\p{L}\\p{N}_/])@([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*)");

  private static final Pattern MAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}_.%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+");

  private static final Pattern PAGE =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

  /** What addresses of people's pages have in them. */
  private static final Pattern OF_SOMEBODY =
      Pattern.compile(
          "/(?:u|users?|profiles?|people|person|members?|authors?|in|by)/|[?&](?:id|user|u)=[^&]*\\p{L}|/[@~]"
              + "|//(?:www\\.)?(?:x|twitter|facebook|instagram|github|gitlab|t)\\.(?:com|me)/[^/]+/?$"
              + "|\\.(?:substack|wordpress|blogspot|tumblr)\\.com|\\.github\\.io|bsky\\.",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Of so many letters a name is hardly part of another word by chance. */
  private static final int LONG = 5;

  private static final int LONGEST = 40;

  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private int longest;
  private final List<String> called = new ArrayList<>();
  private final Map<String, Integer> addresses = new LinkedHashMap<>();
  private final Map<String, Integer> spellings = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();

  Traces(Iterable<Author> people) {
    for (Author person : people) {
      if (!person.isGone()) {
        List.of(person.handle(), person.name()).forEach(this::name);
      }
    }
    longest = Math.min(LONGEST, names.stream().mapToInt(String::length).max().orElse(0));
  }

  private void name(String words) {
    String plain = folded(words.replaceFirst("@.*", ""));
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      names.add(word.group());
    }
    names.add(plain.replaceAll("[^\\p{L}\\p{N}]", ""));
    NO_LETTERS
        .splitAsStream(plain)
        .filter(n -> n.length() > NameSearch.SHORTEST)
        .forEach(names::add);
    names.removeIf(
        n -> n.length() < NameSearch.SHORTEST || n.chars().noneMatch(Character::isLetter));
  }

  private static String folded(String words) {
    return MARKS
        .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** Looks through {@code text}, which stands at {@code place}. */
  void in(String text, String place) {
    Matcher call = CALLED.matcher(text);
    while (call.find()) {
      if (!call.group(1).startsWith("voice-")) {
        called.add(place + call.group());
      }
    }
    Matcher mail = MAIL.matcher(text);
    while (mail.find()) {
      add(addresses, mail.group(), place);
    }
    Matcher page = PAGE.matcher(text);
    while (page.find()) {
      if (OF_SOMEBODY.matcher(page.group()).find()) {
        add(addresses, trimmed(page.group()), place);
      }
    }
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean behind = word.start() > 0 && text.charAt(word.start() - 1) == '@';
      if (!behind && known.computeIfAbsent(word.group(), w -> isSpelling(folded(w)))) {
        add(spellings, word.group(), place);
      }
    }
  }

  /** Whether {@code word} is a name, or has one in it. */
  private boolean isSpelling(String word) {
    if (names.contains(word)) {
      return true;
    }
    for (int start = 0; start < word.length(); start++) {
      int last = Math.min(word.length(), start + longest);
      for (int end = start + NameSearch.SHORTEST; end <= last; end++) {
        String part = word.substring(start, end);
        if (names.contains(part)
            && !CommonWords.has(part)
            && (part.length() >= LONG || isApart(word, start, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether no letter stands before or behind a part of {@code word}. */
  private static boolean isApart(String word, int start, int end) {
    return (start == 0 || !Character.isLetter(word.charAt(start - 1)))
        && (end == word.length() || !Character.isLetter(word.charAt(end)));
  }

  /** An address ends before what ends its sentence. */
  private static String trimmed(String address) {
    int end = address.length();
    while (end > 0 && ".,;:!?)]".indexOf(address.charAt(end - 1)) >= 0) {
      end--;
    }
    return address.substring(0, end);
  }

  private void add(Map<String, Integer> to, String words, String place) {
    places.putIfAbsent(words, place);
    to.merge(words, 1, Integer::sum);
  }

  /** Who was called with {@code @} and takes no part. */
  List<String> called() {
    return List.copyOf(called);
  }

  /** Addresses of mail, and of pages that may be somebody's. */
  List<String> addresses() {
    return lines(addresses);
  }

  /** Words that are, or have in them, a name of somebody who takes part. */
  List<String> spellings() {
    return lines(spellings);
  }

  private List<String> lines(Map<String, Integer> found) {
    return found.entrySet().stream()
        .map(
            e ->
                places.get(e.getKey())
                    + e.getKey()
                    + (e.getValue() == 1 ? "" : " (" + e.getValue() + " times in all)"))
        .toList();
  }
}
