package dev.moot.engine;

import java.nio.file.Path;

/**
 * Which claim to rename, and how.
 *
 * @param site the folder that holds {@code moot.yaml}
 * @param old {@code debate/id}, or an id that one debate has
 * @param wanted an id, or {@code debate/id} in the same debate
 * @param safe whether only shipped plugins are used
 * @param write false to work everything out and write nothing
 */
public record RenameOptions(Path site, String old, String wanted, boolean safe, boolean write) {}
