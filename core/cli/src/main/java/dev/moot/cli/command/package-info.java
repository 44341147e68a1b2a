/** One class a command: its options, what it calls, its exit code. Knows all other rooms. */
@NullMarked
package dev.moot.cli.command;

import org.jspecify.annotations.NullMarked;
