/** What is said of mistakes: a broken site for each code, many mistakes at once, silence. */
@NullMarked
package dev.moot.dist.diagnostics;

import org.jspecify.annotations.NullMarked;
