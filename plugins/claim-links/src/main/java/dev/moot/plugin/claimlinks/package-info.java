/**
 * Claim links: {@code [words](claim:id)}, {@code [[id]]}, {@code [[id|words]]}, and {@code ![[id]]}
 * alone on a line for the claim's card. The same with {@code person:id} and {@code @id} is a link
 * to somebody who takes part. The nodes are {@link dev.moot.api.markdown.ClaimReference}s and
 * {@link dev.moot.api.markdown.ParticipantReference}s, so the core resolves the ids, reports
 * unknown ones and keeps the backlinks of claims.
 */
@NullMarked
package dev.moot.plugin.claimlinks;

import org.jspecify.annotations.NullMarked;
