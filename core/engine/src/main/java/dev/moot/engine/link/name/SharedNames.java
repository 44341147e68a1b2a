package dev.moot.engine.link.name;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.parse.NameUse;
import dev.moot.engine.rule.LinkRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of one kind. Those that differ only in letter case, blanks or how letters are composed
 * are one, in the spelling of the first file by path.
 */
final class SharedNames {

  private final Map<NameKey, NameUse> first;
  private final Map<NameKey, String> slugs;

  private SharedNames(Map<NameKey, NameUse> first, Map<NameKey, String> slugs) {
    this.first = first;
    this.slugs = slugs;
  }

  /**
   * Reports each other spelling.
   *
   * @param kind what messages call such a name: {@code tag}
   * @param uses where names are written, in the order of files and of their text
   */
  static SharedNames of(String kind, List<NameUse> uses, Diagnostics diagnostics) {
    Map<NameKey, NameUse> first = new HashMap<>();
    for (NameUse use : uses) {
      NameUse before = first.putIfAbsent(NameKey.of(use.name()), use);
      if (before != null && !before.name().equals(use.name())) {
        diagnostics.report(otherSpelling(kind, use, before));
      }
    }
    Map<NameKey, String> spellings = new HashMap<>();
    first.forEach((key, use) -> spellings.put(key, use.name()));
    return new SharedNames(first, NameSlugs.of(spellings));
  }

  private static Diagnostic otherSpelling(String kind, NameUse use, NameUse before) {
    String shown = NameKey.shown(use.name());
    String first = NameKey.shown(before.name());
    boolean alike = shown.equals(first);
    return Diagnostic.of(
            LinkRules.OTHER_SPELLING,
            use.location(),
            kind
                + " `"
                + shown
                + "` is "
                + (alike ? "made of other blanks or code points" : "`" + first + "`")
                + " elsewhere")
        .withHint(
            alike
                ? "the two look alike and are taken for one: copy it from there"
                : "the two are taken for one: write `" + first + "`")
        .withRelated(before.location(), "the first spelling");
  }

  /** How {@code name} is spelled. */
  String spelling(String name) {
    NameUse use = first.get(NameKey.of(name));
    return NameKey.shown(use == null ? name : use.name());
  }

  /** The part of its path that {@code name} gives. */
  String slug(String name) {
    return slugs.getOrDefault(NameKey.of(name), "");
  }
}
