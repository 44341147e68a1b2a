package dev.moot.engine.link.name;

import dev.moot.api.model.Participant;
import dev.moot.api.model.Slug;
import dev.moot.engine.parse.ParsedDebate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom the texts of a debate mean by what they call people. A participant is called by their id,
 * their name, one of their handles, or as their page elsewhere calls them.
 */
public final class Handles {

  private static final Pattern MARK = Pattern.compile("(?:/?u/|@)(?=.)");
  private static final Pattern END_OF_ADDRESS = Pattern.compile("[/=@]([^/=@?#&]+)/?(?:#.*)?$");

  private final Map<NameKey, Set<String>> ids = new HashMap<>();
  private final Set<String> own = new TreeSet<>();

  /**
   * @param handles what sources call participants, by id
   */
  public Handles(Collection<Participant> people, Map<String, List<String>> handles) {
    for (Participant person : people) {
      String id = person.id().local();
      own.add(id);
      add(id, id);
      add(person.name(), id);
      handles.getOrDefault(id, List.of()).forEach(h -> add(h, id));
      person
          .url()
          .map(END_OF_ADDRESS::matcher)
          .filter(Matcher::find)
          .ifPresent(m -> add(m.group(1), id));
    }
  }

  /** Those of {@code debate}. */
  public static Handles of(ParsedDebate debate) {
    return new Handles(debate.debate().participants().values(), debate.handles());
  }

  private void add(String name, String id) {
    ids.computeIfAbsent(key(name), k -> new TreeSet<>()).add(id);
  }

  /** What is the same of two ways to write one handle. */
  public static String folded(String name) {
    return key(name).folded();
  }

  private static NameKey key(String name) {
    Matcher mark = MARK.matcher(name.strip());
    return NameKey.of(mark.lookingAt() ? name.strip().substring(mark.end()) : name.strip());
  }

  /**
   * The ids of all who may be meant; two people may have one name. Letter case and blanks do not
   * count, all else does: anybody can take a name that is nearly somebody's.
   */
  public Set<String> people(String called) {
    NameKey key = key(called);
    Set<String> found = ids.getOrDefault(key, Set.of());
    String id = key.folded().replace(' ', '-');
    return found.isEmpty() && own.contains(id) ? Set.of(id) : found;
  }

  /** Whether somebody called so is not {@code id}, but may be taken for them. */
  public boolean isNearly(String called, String id) {
    return !people(called).contains(id)
        && ids.getOrDefault(NameKey.of(Slug.of(called)), Set.of()).contains(id);
  }
}
