/** What is read elsewhere: Atom, JSON Feed and the sitemap. */
@NullMarked
package dev.moot.engine.render.feed;

import org.jspecify.annotations.NullMarked;
