package dev.moot.engine.descriptor;

import dev.moot.engine.yaml.Choice;
import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/**
 * Values of a declared type.
 *
 * @param type the type
 * @param words those of a choice, with what they mean
 */
record DeclaredValue(DeclaredType type, List<Keyed<String, String>> words)
    implements YamlType<Object> {

  private Optional<Choice<Keyed<String, String>>> choice() {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Choice<>(words, Keyed::key, word -> word.value().orElse("")));
  }

  @Override
  public Optional<Object> read(YamlValue value) {
    return choice().isPresent() ? choice().get().read(value).map(Keyed::key) : type.read(value);
  }

  @Override
  public void describe(JsonSchema schema) {
    choice().ifPresentOrElse(c -> c.describe(schema), () -> type.type().describe(schema));
  }

  @Override
  public Optional<Object> json(Object value) {
    return type == DeclaredType.LINKS ? Optional.empty() : Optional.of(type.meant(value));
  }

  @Override
  public Optional<YamlType<?>> alone() {
    return choice().isPresent() ? Optional.of(choice().get()) : type.type().alone();
  }
}
