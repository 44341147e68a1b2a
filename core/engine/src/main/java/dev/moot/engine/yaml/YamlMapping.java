package dev.moot.engine.yaml;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Map;
import java.util.Optional;

/** A mapping that was read as its {@link Shape} says; all that is wrong with it was reported. */
public final class YamlMapping {

  private final Shape shape;
  private final SourceLocation location;
  private final Map<String, Object> values;

  YamlMapping(Shape shape, SourceLocation location, Map<String, Object> values) {
    this.shape = shape;
    this.location = location;
    this.values = values;
  }

  /** Where the mapping begins. */
  public SourceLocation location() {
    return location;
  }

  /**
   * What stands under {@code key}; empty when it is not there, or is not what it has to be.
   *
   * @throws IllegalArgumentException when the shape has no such key
   */
  @SuppressWarnings("unchecked") // the shape put in what this very key's type has read
  public <T> Optional<T> read(Key<T> key) {
    if (!shape.has(key)) {
      throw new IllegalArgumentException(shape.name() + " has no key " + key.name());
    }
    return Optional.ofNullable((T) values.get(key.name()));
  }

  /** The same, or what the key is otherwise. */
  public <T> T value(Key<T> key) {
    return read(key).or(key::otherwise).orElseThrow();
  }
}
