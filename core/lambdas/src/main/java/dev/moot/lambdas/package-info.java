/**
 * Makes classes of lambdas, once all is compiled. The JVM makes the class of a lambda when the
 * lambda is first come by, in each run anew, which costs five times what a class from an archive
 * does. {@link dev.moot.lambdas.Jars} is what the build runs.
 */
@NullMarked
package dev.moot.lambdas;

import org.jspecify.annotations.NullMarked;
