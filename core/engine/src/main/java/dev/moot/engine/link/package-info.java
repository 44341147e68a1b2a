/**
 * The link stage: names resolved, backlinks, tags and permalinks; one immutable {@link
 * dev.moot.api.model.Site}. {@code quote} checks quotes.
 */
@NullMarked
package dev.moot.engine.link;

import org.jspecify.annotations.NullMarked;
