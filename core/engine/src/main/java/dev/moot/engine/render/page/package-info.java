/** The pages of a site, and what their layouts get. */
@NullMarked
package dev.moot.engine.render.page;

import org.jspecify.annotations.NullMarked;
