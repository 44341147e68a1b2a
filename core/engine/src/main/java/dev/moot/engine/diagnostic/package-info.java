/**
 * Leaf: collects {@link dev.moot.api.diagnostic.Diagnostic diagnostics} from all threads, and turns
 * offsets into places.
 */
@NullMarked
package dev.moot.engine.diagnostic;

import org.jspecify.annotations.NullMarked;
