package dev.moot.engine.config;

import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.MapOf;
import dev.moot.engine.yaml.Shape;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlTypes;
import dev.moot.engine.yaml.YamlValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands under a plugin's id: on, off, or settings.
 *
 * @param wanted false when it is switched off
 * @param settings the mapping of its settings; plugins are not known yet when it is read
 */
record PluginUse(boolean wanted, Optional<YamlValue> settings) {

  /**
   * Plugins by id.
   *
   * @param known the settings of those that are known, for editors
   */
  record ById(Map<String, Shape> known) implements YamlType<List<Keyed<String, PluginUse>>> {

    private static final YamlType<?> SETTINGS = new MapOf<>(YamlTypes.ID, "`%s`", YamlTypes.TEXT);
    private static final YamlType<List<Keyed<String, PluginUse>>> ANY =
        new MapOf<>(YamlTypes.ID, "the plugin `%s`", new Value(SETTINGS));

    @Override
    public Optional<List<Keyed<String, PluginUse>>> read(YamlValue value) {
      return ANY.read(value);
    }

    @Override
    public void describe(JsonSchema schema) {
      Map<String, JsonSchema> properties = new LinkedHashMap<>();
      known.forEach((id, settings) -> properties.put(id, schema.of(new Value(settings))));
      ANY.describe(schema.with("properties", properties));
    }
  }

  private record Value(YamlType<?> settings) implements YamlType<PluginUse> {

    @Override
    public Optional<PluginUse> read(YamlValue value) {
      return value.isMapping()
          ? Optional.of(new PluginUse(true, Optional.of(value)))
          : YamlTypes.FLAG.read(value).map(wanted -> new PluginUse(wanted, Optional.empty()));
    }

    @Override
    public void describe(JsonSchema schema) {
      schema.with("anyOf", List.of(schema.of(YamlTypes.FLAG), schema.of(settings)));
    }
  }
}
