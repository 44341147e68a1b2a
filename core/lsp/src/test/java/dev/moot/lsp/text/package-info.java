/** Tests of places. */
@NullMarked
package dev.moot.lsp.text;

import org.jspecify.annotations.NullMarked;
