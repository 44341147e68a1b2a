package dev.moot.engine.read;

import dev.moot.engine.roots.RootFile;

/**
 * A file that is copied as it is.
 *
 * @param path where it appears, below the output folder
 * @param file where it is read
 */
public record Asset(String path, RootFile file) {}
