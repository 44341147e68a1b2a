/** What pages show, worked out from the model: records that templates read. */
@NullMarked
package dev.moot.engine.render.view;

import org.jspecify.annotations.NullMarked;
