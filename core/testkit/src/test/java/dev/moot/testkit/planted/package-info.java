/** Plugins with one defect each. */
@NullMarked
package dev.moot.testkit.planted;

import org.jspecify.annotations.NullMarked;
