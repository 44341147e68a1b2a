/**
 * Argdown, in the JSON that its own tool makes of a file: there is no other reader of its language.
 */
@NullMarked
package dev.moot.plugin.formats.argdown;

import org.jspecify.annotations.NullMarked;
