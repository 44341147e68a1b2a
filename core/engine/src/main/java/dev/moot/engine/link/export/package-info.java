/** The forms of other programs in which debates are published, as {@code moot.yaml} asks. */
@NullMarked
package dev.moot.engine.link.export;

import org.jspecify.annotations.NullMarked;
