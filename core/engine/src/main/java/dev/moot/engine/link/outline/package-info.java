/** The claims of a debate in the order in which its page lists them, and on which page. */
@NullMarked
package dev.moot.engine.link.outline;

import org.jspecify.annotations.NullMarked;
