/**
 * Footnotes: {@code [^id]} with {@code [^id]: text}, and {@code ^[text]} in place. {@link
 * dev.moot.plugin.footnotes.FootnotesExtension} adds the syntax; numbers are given once, when a
 * file is parsed, and kept on the nodes, so that renderers can be shared between threads.
 */
@NullMarked
package dev.moot.plugin.footnotes;

import org.jspecify.annotations.NullMarked;
