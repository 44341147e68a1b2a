/** What a writer may want to type next. */
@NullMarked
package dev.moot.lsp.complete;

import org.jspecify.annotations.NullMarked;
