/** Whether quotes stand in the texts that they are taken from, and which passage was meant. */
@NullMarked
package dev.moot.engine.link.quote;

import org.jspecify.annotations.NullMarked;
