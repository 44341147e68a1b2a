/**
 * The site as data, after all names are resolved: {@link dev.moot.api.model.Site} and what it
 * holds. Everything here is immutable, safe to share between threads, and free of I/O, markup and
 * presentation.
 */
@NullMarked
package dev.moot.api.model;

import org.jspecify.annotations.NullMarked;
