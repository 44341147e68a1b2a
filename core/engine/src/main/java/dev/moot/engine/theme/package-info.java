/** Themes where they lie: shipped ones, and folders and zips that a site names. */
@NullMarked
package dev.moot.engine.theme;

import org.jspecify.annotations.NullMarked;
