/**
 * What a run says, a class a format, for people and for programs. Knows no option and no command.
 */
@NullMarked
package dev.moot.cli.report;

import org.jspecify.annotations.NullMarked;
