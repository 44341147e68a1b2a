/**
 * Folders whose files may be read, and the only way to a file of a writer: {@link
 * dev.moot.engine.roots.Root} opens by real path what lies within, and nothing that a link in it
 * leads to outside.
 */
@NullMarked
package dev.moot.engine.roots;

import org.jspecify.annotations.NullMarked;
