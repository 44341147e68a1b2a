/**
 * The command line: arguments, printing, exit codes. The only code that writes to standard output.
 */
@NullMarked
package dev.moot.cli;

import org.jspecify.annotations.NullMarked;
