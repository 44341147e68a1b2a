package dev.moot.engine.rule;

import dev.moot.api.diagnostic.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules whose codes writers of a site can name: those of the core and of the plugins it uses.
 */
public final class KnownRules {

  private final Map<String, Rule> byCode = new TreeMap<>();
  private final Set<String> idle;

  /**
   * @param ofPlugins what the plugins in use list
   * @param idle the ids of plugins that are there and not in use, whose rules nobody knows
   */
  public KnownRules(List<Rule> ofPlugins, Set<String> idle) {
    CoreRules.all().forEach(r -> byCode.put(r.code(), r));
    ofPlugins.forEach(r -> byCode.put(r.code(), r));
    this.idle = Set.copyOf(idle);
  }

  /** All of them, by code. */
  public List<Rule> all() {
    return List.copyOf(byCode.values());
  }

  /** The rule of that code. */
  public Optional<Rule> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** Whether {@code code} may be one of a plugin that is not in use. */
  public boolean mayBeIdle(String code) {
    return idle.contains(area(code));
  }

  /** Whether there are plugins that are not in use. */
  public boolean hasIdle() {
    return !idle.isEmpty();
  }

  /** The rules of {@code area}. */
  public List<Rule> ofArea(String area) {
    return byCode.values().stream().filter(r -> r.area().equals(area)).toList();
  }

  /** The codes of all of them. */
  public List<String> codes() {
    return List.copyOf(byCode.keySet());
  }

  /** The codes of what can be silenced, all but errors. */
  public List<String> silenceable() {
    return byCode.values().stream().filter(r -> !r.isError()).map(Rule::code).toList();
  }

  /** The area that {@code code}, which a writer typed, names. */
  public static String area(String code) {
    int slash = code.indexOf('/');
    return slash < 0 ? code : code.substring(0, slash);
  }
}
