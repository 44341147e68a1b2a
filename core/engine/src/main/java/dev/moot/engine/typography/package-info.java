/** What typed quotes, dashes and dots are shown as, in the language of the site. */
@NullMarked
package dev.moot.engine.typography;

import org.jspecify.annotations.NullMarked;
