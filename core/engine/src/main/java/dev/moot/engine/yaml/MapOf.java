package dev.moot.engine.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mapping whose keys the writer chooses. An entry whose key cannot be read is left out, one whose
 * value cannot is kept without it.
 *
 * @param key the type of its keys
 * @param name what messages call an entry, with {@code %s} for its key
 * @param value the type of its values
 */
public record MapOf<K, T>(Scalar<K> key, String name, YamlType<T> value)
    implements YamlType<List<Keyed<K, T>>> {

  @Override
  public Optional<List<Keyed<K, T>>> read(YamlValue mapping) {
    if (!mapping.isMapping()) {
      return mapping.isNoMapping();
    }
    List<Keyed<K, T>> read = new ArrayList<>();
    for (YamlValue.Entry entry : mapping.entries()) {
      Optional<K> id = key.read(entry.key());
      if (id.isPresent()) {
        YamlValue named = entry.value().named(String.format(Locale.ROOT, name, entry.name()));
        read.add(new Keyed<>(id.get(), entry.key().location(), value.read(named)));
      }
    }
    return Optional.of(read);
  }

  @Override
  public void describe(JsonSchema schema) {
    schema
        .with("type", "object")
        .with("propertyNames", schema.nested().with("pattern", key.pattern()))
        .with("additionalProperties", schema.of(value));
  }

  @Override
  public Optional<YamlType<?>> alone() {
    return Optional.empty();
  }
}
