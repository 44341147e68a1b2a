/**
 * Claims on other sites: {@link dev.moot.engine.render.embed.Embed} says how one is put there,
 * {@link dev.moot.engine.render.embed.ClaimDrawing} draws it.
 */
@NullMarked
package dev.moot.engine.render.embed;

import org.jspecify.annotations.NullMarked;
