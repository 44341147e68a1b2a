package dev.moot.engine.link.name;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.parse.NameUse;
import dev.moot.engine.rule.LinkRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of one kind. Those that differ only in letter case, blanks or how letters are composed
 * are one, in the spelling of the first file by path.
 */
final class SharedNames {

  /**
   * A name as it is on the whole site.
   *
   * @param spelling how it is spelled
   * @param slug the part of its path that it gives
   */
  record Shared(String spelling, String slug) {}

  /** By how they are typed. */
  private final Map<String, Shared> names;

  private SharedNames(Map<String, Shared> names) {
    this.names = names;
  }

  /**
   * Reports each other spelling.
   *
   * @param kind what messages call such a name: {@code tag}
   * @param uses where names are written, in the order of files and of their text
   */
  static SharedNames of(String kind, List<NameUse> uses, Diagnostics diagnostics) {
    Map<NameKey, NameUse> first = new HashMap<>();
    Map<String, NameKey> keys = new HashMap<>();
    for (NameUse use : uses) {
      NameUse before = first.putIfAbsent(keys.computeIfAbsent(use.name(), NameKey::of), use);
      if (before != null && !before.name().equals(use.name())) {
        diagnostics.report(otherSpelling(kind, use, before));
      }
    }
    Map<NameKey, String> spellings = new HashMap<>();
    first.forEach((key, use) -> spellings.put(key, use.name()));
    Map<NameKey, String> slugs = NameSlugs.of(spellings);
    Map<NameKey, Shared> byKey = new HashMap<>();
    spellings.forEach(
        (key, name) ->
            byKey.put(key, new Shared(NameKey.shown(name), slugs.getOrDefault(key, ""))));
    Map<String, Shared> names = new HashMap<>();
    keys.forEach((typed, key) -> names.put(typed, byKey.get(key)));
    return new SharedNames(names);
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

  /** What {@code name} is on the whole site. */
  Shared of(String name) {
    return Optional.ofNullable(names.get(name))
        .orElseGet(() -> new Shared(NameKey.shown(name), ""));
  }
}
