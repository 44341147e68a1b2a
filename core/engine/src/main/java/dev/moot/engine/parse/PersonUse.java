package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Optional;

/**
 * Somebody whom a post names as speaking or spoken to.
 *
 * @param participant who it is, as it is written
 * @param debate the debate to look in; without one, those of the post in their order
 * @param location all that names them
 */
public record PersonUse(NameUse participant, Optional<String> debate, SourceLocation location) {}
