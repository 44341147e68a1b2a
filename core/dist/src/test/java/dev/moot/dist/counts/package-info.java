/** What is counted, since it cannot be timed: classes, files, bytes, pages. */
@NullMarked
package dev.moot.dist.counts;

import org.jspecify.annotations.NullMarked;
