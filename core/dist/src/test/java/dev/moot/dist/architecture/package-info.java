/** What the modules may know of each other, held against the jars that are shipped. */
@NullMarked
package dev.moot.dist.architecture;

import org.jspecify.annotations.NullMarked;
