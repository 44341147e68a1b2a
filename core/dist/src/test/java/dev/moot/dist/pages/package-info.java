/** Lists, series and notes, as they are on built pages. */
@NullMarked
package dev.moot.dist.pages;

import org.jspecify.annotations.NullMarked;
