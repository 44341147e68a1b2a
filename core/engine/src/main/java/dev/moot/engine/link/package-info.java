/**
 * Stage 3: names resolved, backlinks, tags and permalinks; one immutable {@link
 * dev.moot.api.model.Site}.
 */
@NullMarked
package dev.moot.engine.link;

import org.jspecify.annotations.NullMarked;
