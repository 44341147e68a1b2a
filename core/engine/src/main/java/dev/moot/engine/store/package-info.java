/**
 * Leaf: what one build leaves for the next. {@link dev.moot.engine.store.BuildStore} is the file,
 * {@link dev.moot.engine.store.RecordCodec} makes bytes of plain values and values of bytes.
 * Neither knows what is kept.
 */
@NullMarked
package dev.moot.engine.store;

import org.jspecify.annotations.NullMarked;
