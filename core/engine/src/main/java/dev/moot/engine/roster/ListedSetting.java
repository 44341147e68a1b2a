package dev.moot.engine.roster;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Optional;

/**
 * A setting that a plugin knows.
 *
 * @param name its key
 * @param value what the plugin gets; absent where nothing is set and it has no default
 * @param setAt where {@code moot.yaml} sets it; absent for a default
 */
public record ListedSetting(String name, Optional<String> value, Optional<SourceLocation> setAt) {}
