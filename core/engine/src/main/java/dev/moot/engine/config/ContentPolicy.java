package dev.moot.engine.config;

import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.YamlMapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code moot.yaml} adds to the theme's Content Security Policy.
 *
 * @param added the sources to add by directive, in the order of the keys; those it names only
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy, level 3</a>
 */
public record ContentPolicy(Map<String, List<String>> added) {

  static final ContentPolicy UNSAID = new ContentPolicy(Map.of());

  public ContentPolicy {
    added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
  }

  static ContentPolicy of(YamlMapping csp) {
    Map<String, List<String>> added = new LinkedHashMap<>();
    for (Key<List<String>> directive : PolicyKeys.DIRECTIVES) {
      Optional.of(csp.value(directive))
          .filter(sources -> !sources.isEmpty())
          .ifPresent(sources -> added.put(directive.name(), List.copyOf(sources)));
    }
    return new ContentPolicy(added);
  }
}
