/**
 * Tab completion: scripts for shells, made of the very commands and options that the parser knows.
 */
@NullMarked
package dev.moot.cli.shell;

import org.jspecify.annotations.NullMarked;
