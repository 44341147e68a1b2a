/**
 * Highlighting of fenced code at build time. Keywords are {@code <b>}, comments {@code <i>},
 * strings {@code <span class="s">}, lines that a patch adds and removes {@code <ins>} and {@code
 * <del>}: what a browser shows them as needs hardly a rule of a style sheet, and no colour, which
 * means a stance.
 */
@NullMarked
package dev.moot.plugin.highlighting;

import org.jspecify.annotations.NullMarked;
