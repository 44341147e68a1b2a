/**
 * The command line: arguments, printing, exit codes. The only code that writes to standard output.
 * {@link dev.moot.cli.Main} is where the process begins, {@link dev.moot.cli.Moot} names the
 * commands; {@code command} has a class each, {@code begin} those of {@code moot new}; {@code
 * option} has what several of them take, {@code report} what a run says, {@code shell} completion,
 * {@code manual} the manual pages; {@code repeat} answers a build that would change nothing; {@code
 * archive} knows when later runs are made faster, for which {@link dev.moot.cli.Training} is run.
 */
@NullMarked
package dev.moot.cli;

import org.jspecify.annotations.NullMarked;
