package dev.moot.plugin.claimlinks;

import dev.moot.api.model.Slug;
import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import dev.moot.api.plugin.NearMiss.Find;
import dev.moot.api.plugin.NearMiss.Meant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Double brackets that are no claim link, and cards that do not stand alone. */
final class NearLinks {

  private static final Pattern ID = Pattern.compile("@?[\\p{L}\\d_-]+(?:/[\\p{L}\\d_-]+)?");

  private static final Pattern SCHEME = Pattern.compile("(?i)^(?:claim|person):\\s*");

  /** What shells, formulas and templates have between such brackets, and names of files. */
  private static final Pattern OF_ELSEWHERE =
      Pattern.compile(
          "(?si).*[$={}<>\"].*|-.*|(?:file|image|datei|bild|category|kategorie):.*|.*\\.(?:png|jpe?g|gif|svg|webp|avif|pdf|mp[34]|mov|md|canvas)"
              + "(?:[#|].*)?");

  static final List<NearMiss> ALL =
      List.of(
          NearMiss.unless(
              ClaimLinkRules.NEAR_MISS,
              "[[",
              "(?<!!)\\[\\[(?!\\[)([^\\[\\]]{1,300})\\]\\](?!\\])",
              "See [[the lid rattles]].",
              NearLinks::link),
          NearMiss.unless(
              ClaimLinkRules.NEAR_MISS,
              "![[",
              // A part of a debate that stands alone is another plugin's to read or to report.
              "(?m)(?!^!\\[\\[[^\\[\\]\\n]*#[^\\[\\]\\n]*\\]\\][ \\t]*$)!\\[\\[([^\\[\\]]{1,300})\\]\\]",
              "See ![[wet]] here.",
              NearLinks::card),
          NearMiss.of(
              ClaimLinkRules.NEAR_MISS,
              "[",
              "\\[ \\[(@?[\\p{L}\\d]+(?:[-/][\\p{L}\\d]+)+)(?:\\] \\]|\\]\\])(?![(\\[])",
              "See [ [lid-rattles] ].",
              find ->
                  Advice.of(
                      "a space between the brackets, so this is no claim link",
                      "write `[[" + find.group(1) + "]]`")),
          NearMiss.of(
              ClaimLinkRules.NEAR_MISS,
              "[[",
              "(?<!!)\\[\\[(@?[\\p{L}\\d]+(?:[-/][\\p{L}\\d]+)+)\\](?![\\](\\[])",
              "See [[lid-rattles].",
              find ->
                  Advice.of(
                      "a bracket too few, so this is no claim link",
                      "write `[[" + find.group(1) + "]]`")));

  private NearLinks() {}

  private static Optional<Advice> link(Find find) {
    String inside = line(find.group(1));
    if (isOfElsewhere(inside)) {
      return Optional.empty();
    }
    int bar = inside.indexOf('|');
    String name = (bar < 0 ? inside : inside.substring(0, bar)).replaceFirst("\\\\$", "").strip();
    String words = bar < 0 ? "" : inside.substring(bar + 1).strip();
    if (name.contains("://") || name.startsWith("/")) {
      String said = words.isEmpty() ? "words" : words;
      return advice("an address is no claim", "write `[" + said + "](" + name + ")`");
    }
    int place = firstOf(name, "#^");
    if (place >= 0) {
      return ofPlace(name.substring(0, place).strip(), words, name.substring(place + 1).strip());
    }
    if (name.isEmpty()) {
      return advice("no claim stands before the bar", "write `[[id|" + words + "]]`");
    }
    String bare = SCHEME.matcher(name).replaceFirst("");
    if (!bare.equals(name)) {
      String id = name.toLowerCase(Locale.ROOT).startsWith("person") ? "@" + bare : bare;
      return advice("no scheme stands in double brackets", "write `" + mended(id, words) + "`");
    }
    if (!ID.matcher(name).matches()) {
      return words.matches("@?[a-z\\d]+(?:[-/][a-z\\d]+)+")
          ? advice(
              "the id of a claim stands before the bar, its words after it",
              "write `" + mended(words, name) + "`")
          : named(
              "`" + name + "` is no id of a claim, so this is no link", "", mended(name, words));
    }
    if (bar < 0) {
      return Optional.empty();
    }
    return words.isEmpty()
        ? advice("no words stand after the bar", "write `" + mended(name, "") + "`, or add words")
        : advice(
            "a second bar, so this is no claim link",
            "leave one out, or write `[" + words + "](" + scheme(name) + ")`");
  }

  private static Optional<Advice> ofPlace(String name, String words, String place) {
    if (name.isEmpty()) {
      String said = words.isEmpty() ? place : words;
      return advice(
          "double brackets lead to claims, not to a heading",
          "write `[" + said + "](#" + Slug.of(place) + ")`");
    }
    return advice(
        "a claim link leads to the claim, not to a place on its page",
        "write `" + mended(name, words) + "`");
  }

  private static Optional<Advice> card(Find find) {
    String inside = line(find.group(1));
    if (isOfElsewhere(inside)) {
      return Optional.empty();
    }
    String name = inside.replaceFirst("[|].*", "").strip();
    String bare = name.replaceFirst("#.*", "").strip();
    boolean more = inside.indexOf('|') >= 0;
    if (find.block() == NearMiss.Block.CELL) {
      return advice("a card cannot stand in a table", "write `" + mended(bare, "") + "` to link");
    }
    if (!ID.matcher(bare).matches()) {
      return named("`" + bare + "` is no id of a claim, so this is no card", "!", mended(bare, ""));
    }
    return advice(
        more ? "a card takes an id and nothing else" : "a card cannot stand within a line",
        "put `![["
            + name
            + "]]` on a line of its own, or write `"
            + mended(bare, "")
            + "` to link");
  }

  /** Names the claim that was meant if the site has one; else the id that its name would have. */
  private static Optional<Advice> named(String message, String sign, String mended) {
    Optional<Advice> advice =
        advice(message, "write the id, in small letters with hyphens: `" + sign + mended + "`");
    String id = mended.replaceFirst("^\\[\\[", "").replaceFirst("[|\\]](?s:.*)$", "");
    String after = mended.substring("[[".length() + id.length());
    return id.startsWith("@")
        ? advice
        : advice.map(a -> a.meaning(new Meant(id, sign + "[[", after)));
  }

  /** The link that was meant, as far as it can be told. */
  private static String mended(String name, String words) {
    boolean person = name.startsWith("@");
    String bare = person ? name.substring(1) : name;
    int slash = bare.indexOf('/');
    String id =
        ID.matcher(name).matches()
            ? bare
            : slash > 0 && slash == bare.lastIndexOf('/')
                ? Slug.of(bare.substring(0, slash)) + "/" + Slug.of(bare.substring(slash + 1))
                : Slug.of(bare);
    return "[[" + (person ? "@" : "") + id + (words.isEmpty() ? "" : "|" + words) + "]]";
  }

  private static String scheme(String name) {
    return name.startsWith("@") ? "person:" + name.substring(1) : "claim:" + name;
  }

  /** Numbers and signs are no words, and markup in an id is no slip of the pen. */
  private static boolean isOfElsewhere(String inside) {
    return inside.codePoints().noneMatch(Character::isLetter)
        || inside.indexOf(NearMiss.OTHER) >= 0 && inside.indexOf('|') < 0
        || OF_ELSEWHERE.matcher(inside).matches();
  }

  private static int firstOf(String text, String signs) {
    for (int i = 0; i < text.length(); i++) {
      if (signs.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  private static Optional<Advice> advice(String message, String hint) {
    return Optional.of(Advice.of(message, hint.replace(NearMiss.OTHER, '…')));
  }
}
