package dev.moot.engine.descriptor;

import dev.moot.engine.yaml.Choice;
import dev.moot.engine.yaml.JsonSchema;
import dev.moot.engine.yaml.YamlType;
import dev.moot.engine.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/**
 * Values of a declared type.
 *
 * @param type the type
 * @param words those of a choice
 */
record DeclaredValue(DeclaredType type, List<String> words) implements YamlType<Object> {

  private Optional<Choice<String>> choice() {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(Choice.of(words.toArray(String[]::new)));
  }

  @Override
  public Optional<Object> read(YamlValue value) {
    return choice().isPresent() ? choice().get().read(value).map(word -> word) : type.read(value);
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
