/** Stage 4: the site to pages, feeds and sitemap. */
@NullMarked
package dev.moot.engine.render;

import org.jspecify.annotations.NullMarked;
