/** Feeds and the sitemap of whole sites. */
@NullMarked
package dev.moot.dist.feeds;

import org.jspecify.annotations.NullMarked;
