package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code META-INF/moot/plugin.yaml}, read before any class of the jar is loaded.
 *
 * @param id the plugin's id
 * @param version its version
 * @param api the versions of the api it was made for, {@code ">=0.1 <1"}
 * @param settings the settings it knows
 * @param frontMatter the front matter keys it reads
 * @param requires ids of plugins it cannot do without
 */
public record PluginDescriptor(
    String id,
    String version,
    String api,
    Set<String> settings,
    Set<String> frontMatter,
    List<String> requires) {

  /** Where it lies in the jar. */
  public static final String FILE = "META-INF/moot/plugin.yaml";

  /** Reads {@code yaml}; {@code file} names it in messages. */
  static Optional<PluginDescriptor> read(String file, String yaml, Diagnostics diagnostics) {
    YamlText text = new YamlText(file, yaml, 0, new LineIndex(file, yaml));
    Optional<YamlMapping> mapping = text.readMapping("plugin.yaml", diagnostics);
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    YamlMapping m = mapping.get();
    Optional<String> id = m.required("id", "add `id: my-plugin`").flatMap(v -> v.asId());
    Optional<String> version = m.requiredText("version", "add `version: 1.0.0`");
    Optional<String> api = m.requiredText("api", "add `api: \">=0.1 <1\"`");
    m.text("description");
    Set<String> settings = new TreeSet<>();
    m.mapping("settings").ifPresent(s -> s.byId().forEach(e -> settings.add(e.key())));
    Set<String> frontMatter = new TreeSet<>();
    m.mapping("front-matter").ifPresent(s -> s.byId().forEach(e -> frontMatter.add(e.key())));
    List<String> requires = new ArrayList<>(m.list("requires", v -> v.asId()));
    m.close();
    if (id.isEmpty() || version.isEmpty() || api.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PluginDescriptor(id.get(), version.get(), api.get(), settings, frontMatter, requires));
  }
}
