/** What holds for every site that is built, and how its output is written. */
@NullMarked
package dev.moot.dist.build;

import org.jspecify.annotations.NullMarked;
