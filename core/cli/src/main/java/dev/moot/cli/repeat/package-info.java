/**
 * A build that would do nothing is answered here, before the command line is known: so nothing here
 * uses picocli, and little of Java.
 */
@NullMarked
package dev.moot.cli.repeat;

import org.jspecify.annotations.NullMarked;
