/** Classes for tests of the rules. */
@NullMarked
package dev.moot.architecture.sample.high;

import org.jspecify.annotations.NullMarked;
