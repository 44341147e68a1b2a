/** The sites that are open in an editor, each with a thread of its own that keeps it checked. */
@NullMarked
package dev.moot.lsp.site;

import org.jspecify.annotations.NullMarked;
