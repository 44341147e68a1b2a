/**
 * Leaf: digests that tell bytes apart and cost little. {@link dev.moot.engine.digest.SipHash} is
 * the function, {@link dev.moot.engine.digest.Digest} what it gives. It runs before anything else
 * of Moot is loaded, so it uses no stream, no lambda, no regular expression and no method handle.
 */
@NullMarked
package dev.moot.engine.digest;

import org.jspecify.annotations.NullMarked;
