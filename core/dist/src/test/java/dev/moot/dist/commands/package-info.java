/** Commands beside {@code build}, run as a user runs them. */
@NullMarked
package dev.moot.dist.commands;

import org.jspecify.annotations.NullMarked;
