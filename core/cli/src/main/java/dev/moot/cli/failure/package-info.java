/**
 * How a command ends that could not do its work: what is said, with which exit code, whoever the
 * end comes from.
 */
@NullMarked
package dev.moot.cli.failure;

import org.jspecify.annotations.NullMarked;
