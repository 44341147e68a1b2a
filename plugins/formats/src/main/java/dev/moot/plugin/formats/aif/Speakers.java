package dev.moot.plugin.formats.aif;

import dev.moot.plugin.formats.plain.Node;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who says a locution. What stands beside the nodes is believed; without it a text that begins
 * {@code Name : } says so, if that can be a name. A colon in the words of somebody known stays
 * theirs.
 */
final class Speakers {

  /** What ends the name of a speaker. */
  static final Pattern COLON = Pattern.compile("\\s:(?:\\s|$)");

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** A word of a name: one that is not small, or one of those that are small in names. */
  private static final Pattern NAMED =
      Pattern.compile("[\\p{L}\\p{N}&&[^\\p{Ll}]].*|an?|bin|d[aeiou]s?|de[lnr]|la|of|the|v[ao]n|y");

  private static final int LONGEST = 5;

  private final Map<String, String> table = new HashMap<>();

  /**
   * @param name who says it, as far as it is known
   * @param words what they say
   * @param guessed whether only the text says who
   */
  record Said(Optional<String> name, String words, boolean guessed) {}

  /**
   * Those of a document: {@code locutions}, named by {@code participants} where those are given.
   */
  static Speakers of(Node root) {
    Map<String, String> people = new HashMap<>();
    for (Node person : root.at("participants").list()) {
      String name = line(person.at("firstname").word() + " " + person.at("surname").word());
      if (!name.isEmpty()) {
        people.putIfAbsent(person.at("participantID").word(), name);
      }
    }
    Speakers speakers = new Speakers();
    for (Node locution : root.at("locutions").list()) {
      String id = line(locution.at("personID").word());
      String name = people.getOrDefault(id, id);
      if (LETTER.matcher(name).find()) {
        speakers.table.putIfAbsent(locution.at("nodeID").word(), name);
      }
    }
    return speakers;
  }

  /** Who says {@code node}, and what. */
  Said said(AifNode node) {
    Optional<String> known = Optional.ofNullable(table.get(node.id()));
    Matcher colon = COLON.matcher(node.text());
    if (colon.find()) {
      String before = line(node.text().substring(0, colon.start()));
      String after = node.text().substring(colon.end()).strip();
      if (known.isPresent() ? isOf(known.get(), before) : isName(before)) {
        return new Said(known.or(() -> Optional.of(before)), after, known.isEmpty());
      }
    }
    return new Said(known, node.text(), false);
  }

  /** Whether {@code part} is {@code name}, or a part of it such as the surname. */
  private static boolean isOf(String name, String part) {
    return !part.isEmpty() && words(name).containsAll(words(part));
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(SPACE.split(name.toLowerCase(Locale.ROOT))));
  }

  /** Whether it can be a name: an account in one word, or few words that are written as names. */
  private static boolean isName(String text) {
    String[] words = SPACE.split(text);
    return LETTER.matcher(text).find()
        && (words.length == 1
            || (words.length <= LONGEST
                && Arrays.stream(words).allMatch(w -> NAMED.matcher(w).matches())));
  }

  private static String line(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
