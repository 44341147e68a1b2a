/** A plugin without a defect. */
@NullMarked
package dev.moot.testkit.sound;

import org.jspecify.annotations.NullMarked;
