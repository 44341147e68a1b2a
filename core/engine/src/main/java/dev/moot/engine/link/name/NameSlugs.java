package dev.moot.engine.link.name;

import dev.moot.api.model.Slug;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives each name an address of its own. A name that shares its slug with no other keeps it, so
 * that addresses stay. Of those that share one the plainest has it ({@code C}), the others spell
 * their signs out ({@code C#} is {@code c-sharp}), and where that is taken too they are numbered.
 * The result depends on which names there are, and not on their order.
 */
final class NameSlugs {

  private static final Map<String, String> SIGNS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("#", "sharp"),
              Map.entry("♯", "sharp"),
              Map.entry("+", "plus"),
              Map.entry("*", "star"),
              Map.entry("&", "and"),
              Map.entry("@", "at"),
              Map.entry("%", "percent"),
              Map.entry("$", "dollar"),
              Map.entry("€", "euro"),
              Map.entry("£", "pound"),
              Map.entry("=", "equals"),
              Map.entry("<", "less"),
              Map.entry(">", "more"),
              Map.entry("!", "bang"),
              Map.entry("?", "question"),
              Map.entry(".", "dot"),
              Map.entry("/", "slash"),
              Map.entry("~", "tilde"),
              Map.entry("^", "caret")));

  private final Map<NameKey, String> spellings;
  private final Map<NameKey, String> slugs = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private NameSlugs(Map<NameKey, String> spellings) {
    this.spellings = spellings;
  }

  /**
   * The slug of each name.
   *
   * @param spellings how each is spelled, which an address without a Latin letter depends on
   */
  static Map<NameKey, String> of(Map<NameKey, String> spellings) {
    NameSlugs all = new NameSlugs(spellings);
    Map<String, Set<NameKey>> sharing = new TreeMap<>();
    spellings.forEach(
        (name, spelling) ->
            sharing.computeIfAbsent(Slug.part(spelling), s -> new TreeSet<>()).add(name));
    List<NameKey> left = new ArrayList<>();
    sharing.forEach((slug, same) -> left.addAll(all.giveToPlainest(slug, same)));
    left.forEach(all::giveAnother);
    return Map.copyOf(all.slugs);
  }

  /** Those of {@code same} that still need a slug. */
  private List<NameKey> giveToPlainest(String slug, Set<NameKey> same) {
    List<NameKey> plain =
        same.size() == 1
            ? List.copyOf(same)
            : same.stream().filter(n -> spelledOut(n).equals(slug)).toList();
    List<NameKey> left = new ArrayList<>(same);
    if (!plain.isEmpty()) {
      NameKey plainest =
          plain.stream().filter(n -> n.folded().equals(slug)).findFirst().orElse(plain.get(0));
      give(plainest, slug);
      left.remove(plainest);
    }
    return left;
  }

  private void giveAnother(NameKey name) {
    String spelled = spelledOut(name);
    String slug = spelled;
    for (int number = 2; taken.contains(slug); number++) {
      slug = Slug.part(spelled + "-" + number);
    }
    give(name, slug);
  }

  private void give(NameKey name, String slug) {
    slugs.put(name, slug);
    taken.add(slug);
  }

  private String spelledOut(NameKey name) {
    StringBuilder words = new StringBuilder();
    spellings
        .getOrDefault(name, "")
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> words.append(SIGNS.containsKey(c) ? " " + SIGNS.get(c) + " " : c));
    return Slug.part(words.toString());
  }
}
