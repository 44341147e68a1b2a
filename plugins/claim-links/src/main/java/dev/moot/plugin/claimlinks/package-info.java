/**
 * Claim links: {@code [words](claim:id)}, {@code [[id]]}, {@code [[id|words]]}, and {@code ![[id]]}
 * alone on a line for the claim's card. The nodes are {@link
 * dev.moot.api.markdown.ClaimReference}s, so the core resolves the ids, reports unknown ones and
 * keeps the backlinks.
 */
@NullMarked
package dev.moot.plugin.claimlinks;

import org.jspecify.annotations.NullMarked;
