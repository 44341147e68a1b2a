package dev.moot.engine.sentence;

import java.util.Locale;
import java.util.Set;

/** Words that end with a full stop of their own. */
final class Abbreviations {

  /** They stand before what they belong to, so that no sentence ends with them. */
  private static final Set<String> BEFORE_SOMETHING =
      Set.of(
          "dr", "mr", "mrs", "ms", "mx", "messrs", "prof", "rev", "hon", "gen", "col", "maj",
          "capt", "lt", "sgt", "cmdr", "adm", "gov", "sen", "rep", "pres", "mme", "mlle", "msgr",
          "hr", "fr", "mt", "ft", "dra", "sra", "vs", "cf", "ca", "viz", "approx", "esp", "incl",
          "bzw", "vgl", "resp", "sog", "p", "pp", "vol", "vols", "ch", "chap", "sec", "eq", "eqs",
          "nr", "bd", "hrn", "inkl", "evtl", "ggf", "zzgl", "aprox", "c.-à-d", "ph", "rt", "med",
          "phil", "rer", "e.g", "i.e", "z.b", "d.h", "u.a", "p.ex", "p.ej", "n.b");

  /** They stand before a number, and are words of their own or end a sentence otherwise. */
  private static final Set<String> BEFORE_A_NUMBER =
      Set.of(
          "no", "nos", "art", "arts", "fig", "figs", "tab", "par", "para", "ex", "pt", "op", "jan",
          "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "abb",
          "abs", "anm", "kap", "ziff", "tel", "mind", "env", "pág", "págs", "núm", "núms", "cap");

  /** They stand before or after a name, and end a sentence at times. */
  private static final Set<String> BESIDE_A_NAME =
      Set.of(
          "st", "ave", "blvd", "jr", "sr", "bros", "dept", "univ", "ed", "eds", "max", "min", "al",
          "co", "corp", "inc", "ltd");

  /** What comes after an ordinal number in German. */
  private static final Set<String> AFTER_AN_ORDINAL =
      Set.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember",
          "Jahrhundert",
          "Jahrhunderts",
          "Weltkrieg",
          "Auflage");

  /** Words that begin sentences and hardly any name. */
  private static final Set<String> BEGINNINGS =
      Set.of(
          "The",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "It",
          "Its",
          "He",
          "She",
          "They",
          "We",
          "You",
          "I",
          "His",
          "Her",
          "Their",
          "Our",
          "My",
          "And",
          "But",
          "Or",
          "So",
          "Yet",
          "If",
          "In",
          "On",
          "At",
          "As",
          "For",
          "From",
          "With",
          "When",
          "While",
          "Where",
          "What",
          "Who",
          "Why",
          "How",
          "Then",
          "Now",
          "Here",
          "However",
          "Not",
          "Some",
          "Many",
          "Most",
          "All",
          "One",
          "After",
          "Before",
          "Since",
          "Because",
          "Although",
          "Is",
          "Are",
          "Was",
          "Were",
          "Do",
          "Does",
          "Did");

  private Abbreviations() {}

  /**
   * Whether the full stop after {@code word} belongs to it alone, and the sentence goes on.
   *
   * @param word letters, digits and what joins them; may be empty
   * @param first whether the text begins with it
   * @param next the word that follows, as it stands in the text
   */
  static boolean goesOn(String word, boolean first, String next) {
    String small = word.toLowerCase(Locale.ROOT);
    if (BEFORE_SOMETHING.contains(small)) {
      return true;
    }
    if (!word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
      return first || (word.length() <= 2 && AFTER_AN_ORDINAL.contains(next));
    }
    if (BEFORE_A_NUMBER.contains(small)) {
      return isNumber(next);
    }
    boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0)) && isCased(word);
    if (isPlural(word) && isPlural(next)) {
      return true;
    }
    return (letter || BESIDE_A_NAME.contains(small) || isInitials(word.replace(".-", ".")))
        && !BEGINNINGS.contains(next);
  }

  /** {@code 5}, {@code XII}, {@code S2}; a letter alone, if it is no word. */
  private static boolean isNumber(String next) {
    if (next.isEmpty()) {
      return false;
    }
    boolean roman = next.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
    boolean label = Character.isUpperCase(next.charAt(0)) && !next.equals("I");
    return Character.isDigit(next.charAt(0))
        || (roman && next.length() > 1)
        || (label && next.chars().skip(1).allMatch(Character::isDigit));
  }

  /** {@code U.S}, {@code Ph.D}, {@code J.-P}: short pieces, the last of them a capital letter. */
  private static boolean isInitials(String word) {
    int dot = word.lastIndexOf('.');
    return dot > 0
        && word.length() - dot <= 3
        && Character.isUpperCase(word.charAt(dot + 1))
        && dot - word.lastIndexOf('.', dot - 1) <= 3;
  }

  /** {@code EE} and {@code UU}: Spanish doubles the initials of a plural. */
  private static boolean isPlural(String word) {
    return word.length() == 2
        && word.charAt(0) == word.charAt(1)
        && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isCased(String letter) {
    return !letter.toUpperCase(Locale.ROOT).equals(letter.toLowerCase(Locale.ROOT));
  }
}
