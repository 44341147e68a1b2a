/** Places of a text, as an editor counts them. */
@NullMarked
package dev.moot.lsp.text;

import org.jspecify.annotations.NullMarked;
