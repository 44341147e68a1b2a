package dev.moot.engine.yaml;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Optional;

/**
 * An entry of a mapping whose keys the writer chooses.
 *
 * @param key the key, read
 * @param location where the key is written
 * @param value what stands under it; empty when it cannot be read
 */
public record Keyed<K, T>(K key, SourceLocation location, Optional<T> value) {}
