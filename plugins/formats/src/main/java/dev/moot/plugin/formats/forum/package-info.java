/** Reads the files that forums give, each by a class of its own, into one model of a thread. */
@NullMarked
package dev.moot.plugin.formats.forum;

import org.jspecify.annotations.NullMarked;
