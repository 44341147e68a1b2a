package dev.moot.engine;

import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.rename.Renaming;
import java.util.Optional;

/**
 * How a renaming ended.
 *
 * @param found what was found in the site before it was changed
 * @param renaming what was changed, or would be; absent when the site has errors
 */
public record RenameResult(Findings found, Optional<Renaming> renaming) {}
