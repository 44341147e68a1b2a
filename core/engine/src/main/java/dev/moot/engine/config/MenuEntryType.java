package dev.moot.engine.config;

import dev.moot.engine.rule.YamlRules;
import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.Shorthand;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlValue;
import dev.moot.engine.yaml.YamlWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** An entry of the menu. One in the form of another generator is told in one message. */
record MenuEntryType(Shape shape) implements YamlType<YamlMapping> {

  private static final List<String> TARGETS =
      List.of("url", "href", "link", "path", "page", "pageRef", "section", "target");
  private static final List<String> TITLES = List.of("title", "name", "label", "text");

  private Shorthand<?> written() {
    return new Shorthand<>(shape, MenuKeys.TO);
  }

  @Override
  public Optional<YamlMapping> read(YamlValue value) {
    Optional<String> meant = meant(value.pairs());
    if (meant.isEmpty()) {
      return written().read(value);
    }
    value.report(
        YamlRules.MISSING_KEY, "an entry of `menu` has no `to`", "write `" + meant.get() + "`");
    return Optional.empty();
  }

  /** What somebody means who wrote {@code pairs}, if it is no entry and can be guessed. */
  private static Optional<String> meant(SortedMap<String, String> pairs) {
    if (pairs.containsKey(MenuKeys.TO.name())) {
      return Optional.empty();
    }
    Optional<String> to = first(TARGETS, pairs);
    Optional<String> title = first(TITLES, pairs);
    if (to.isPresent()) {
      return Optional.of(entry(to.get(), title));
    }
    if (pairs.size() != 1 || title.isPresent()) {
      return Optional.empty();
    }
    Map.Entry<String, String> pair = pairs.entrySet().iterator().next();
    return Optional.of(
        MenuKeys.target(pair.getKey()).isPresent() && MenuKeys.target(pair.getValue()).isEmpty()
            ? entry(pair.getKey(), Optional.of(pair.getValue()))
            : entry(pair.getValue(), Optional.of(pair.getKey())));
  }

  private static Optional<String> first(List<String> keys, Map<String, String> pairs) {
    return keys.stream().filter(pairs::containsKey).map(pairs::get).findFirst();
  }

  private static String entry(String to, Optional<String> title) {
    String target = MenuKeys.target(to).isPresent() ? to : MenuKeys.page(to).orElse("/about/");
    return title
        .filter(t -> !t.isEmpty())
        .map(t -> "{to: " + target + ", title: " + inFlow(t) + "}")
        .orElse("to: " + target);
  }

  /** Words as they stand between braces. */
  private static String inFlow(String words) {
    return words.contains(",") ? YamlWords.quoted(words) : YamlWords.of(words);
  }

  @Override
  public void describe(JsonSchema schema) {
    written().describe(schema);
  }

  @Override
  public Optional<YamlType<?>> alone() {
    return written().alone();
  }
}
