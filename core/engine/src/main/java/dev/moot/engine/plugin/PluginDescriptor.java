package dev.moot.engine.plugin;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.descriptor.Declarations;
import dev.moot.engine.descriptor.DeclaredKey;
import dev.moot.engine.descriptor.VersionRange;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.yaml.Key;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlMapping;
import dev.moot.engine.yaml.YamlText;
import dev.moot.engine.yaml.YamlTypes;
import java.util.List;
import java.util.Optional;

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
    List<DeclaredKey> settings,
    List<DeclaredKey> frontMatter,
    List<String> requires) {

  /** Where it lies in the jar. */
  public static final String FILE = "META-INF/moot/plugin.yaml";

  private static final Key<String> ID =
      Key.of("id", YamlTypes.ID, "The plugin's id.").required("add `id: my-plugin`");
  private static final Key<String> VERSION =
      Key.of("version", YamlTypes.TEXT, "Its version.").required("add `version: 1.0.0`");
  private static final Key<String> API =
      Key.of("api", VersionRange.TYPE, "The versions of the api it was made for.")
          .required("add `api: \">=0.1 <1\"`");
  private static final Key<String> DESCRIPTION =
      Key.of("description", YamlTypes.TEXT, "What it adds, in a sentence.");
  private static final Key<List<Keyed<String, YamlMapping>>> SETTINGS =
      Declarations.OF_PLUGINS.key("settings", "The settings it knows, by name.");
  private static final Key<List<Keyed<String, YamlMapping>>> FRONT_MATTER =
      Declarations.OF_PLUGINS.key("front-matter", "The front matter keys it reads, by name.");
  private static final Key<List<String>> REQUIRES =
      Key.list("requires", YamlTypes.ID, "Plugins it cannot do without.");
  private static final Shape SHAPE =
      Shape.of(
          "plugin", "plugin.yaml", ID, VERSION, API, DESCRIPTION, SETTINGS, FRONT_MATTER, REQUIRES);

  public PluginDescriptor {
    settings = List.copyOf(settings);
    frontMatter = List.copyOf(frontMatter);
    requires = List.copyOf(requires);
  }

  /** Reads {@code yaml}; {@code file} names it in messages. */
  static Optional<PluginDescriptor> read(String file, String yaml, Diagnostics diagnostics) {
    YamlText text = new YamlText(file, yaml, 0, new LineIndex(file, yaml));
    return text.read(SHAPE, diagnostics).flatMap(PluginDescriptor::of);
  }

  private static Optional<PluginDescriptor> of(YamlMapping m) {
    Optional<String> id = m.read(ID);
    Optional<String> version = m.read(VERSION);
    Optional<String> api = m.read(API);
    if (id.isEmpty() || version.isEmpty() || api.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PluginDescriptor(
            id.get(),
            version.get(),
            api.get(),
            Declarations.OF_PLUGINS.in(m.value(SETTINGS)),
            Declarations.OF_PLUGINS.in(m.value(FRONT_MATTER)),
            m.value(REQUIRES)));
  }

  /** The mapping that a site may write under the plugin's id. */
  public Shape settingsShape() {
    return Shape.of("settings-of-" + id, "the plugin `" + id + "`")
        .ofKeysCalled("setting")
        .with(settings.stream().map(DeclaredKey::key).toList());
  }
}
