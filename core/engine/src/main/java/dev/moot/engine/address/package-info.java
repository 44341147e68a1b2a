/** Leaf: addresses on the web, as they go over the wire. */
@NullMarked
package dev.moot.engine.address;

import org.jspecify.annotations.NullMarked;
