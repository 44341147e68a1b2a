/**
 * Claims, and what plugins show, on other sites: {@link dev.moot.engine.render.embed.Embeds} says
 * how they are put there, {@link dev.moot.engine.render.embed.WordsDrawing} draws their words.
 */
@NullMarked
package dev.moot.engine.render.embed;

import org.jspecify.annotations.NullMarked;
