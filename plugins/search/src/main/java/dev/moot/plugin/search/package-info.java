/**
 * A search without a server. {@link dev.moot.plugin.search.SearchFiles} says which files there are,
 * {@link dev.moot.plugin.search.Entries} what can be found, {@link dev.moot.plugin.search.Words}
 * takes texts apart, {@link dev.moot.plugin.search.WordIndex} says which word stands where. The
 * script {@code search.js} among the assets asks these files, and folds and divides what is typed
 * as {@code Words} does.
 */
@NullMarked
package dev.moot.plugin.search;

import org.jspecify.annotations.NullMarked;
