/** That benchmarks run, and what they run over. */
@NullMarked
package dev.moot.bench;

import org.jspecify.annotations.NullMarked;
