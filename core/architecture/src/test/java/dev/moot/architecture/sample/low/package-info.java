/** Classes for tests of the rules. */
@NullMarked
package dev.moot.architecture.sample.low;

import org.jspecify.annotations.NullMarked;
