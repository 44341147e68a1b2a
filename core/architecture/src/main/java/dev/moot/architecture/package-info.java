/**
 * What the modules are held to, each by a test of its own: {@link
 * dev.moot.architecture.ModuleRules}. A module says in a table which of its parts may use which
 * ({@link dev.moot.architecture.Parts}), where a library is known ({@link
 * dev.moot.architecture.Homes}) and which packages may be large. Nothing here knows what the
 * modules are for, so that the lowest of them can be held to it too.
 */
@NullMarked
package dev.moot.architecture;

import org.jspecify.annotations.NullMarked;
