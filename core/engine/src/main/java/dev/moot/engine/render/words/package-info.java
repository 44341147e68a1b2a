/** What is said of claims in places that no template makes: pictures, frames, descriptions. */
@NullMarked
package dev.moot.engine.render.words;

import org.jspecify.annotations.NullMarked;
