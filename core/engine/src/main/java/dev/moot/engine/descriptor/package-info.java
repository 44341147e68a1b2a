/** What {@code plugin.yaml} and {@code theme.yaml} have in common. */
@NullMarked
package dev.moot.engine.descriptor;

import org.jspecify.annotations.NullMarked;
