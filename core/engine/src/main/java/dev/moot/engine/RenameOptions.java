package dev.moot.engine;

import dev.moot.engine.roots.Unsaved;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to rename, and how.
 *
 * @param site the folder that holds {@code moot.yaml}
 * @param old a claim, {@code debate/id} or an id that one debate has; a participant with an
 *     {@code @} before the id
 * @param wanted an id, or {@code debate/id} in the same debate
 * @param name what pages are to call the participant
 * @param safe whether only shipped plugins are used
 * @param write false to work everything out and write nothing
 * @param unsaved what stands in for what files say; nothing may be written then
 */
public record RenameOptions(
    Path site,
    String old,
    String wanted,
    Optional<String> name,
    boolean safe,
    boolean write,
    Unsaved unsaved) {}
