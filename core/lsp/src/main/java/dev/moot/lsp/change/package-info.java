/** Changes that an editor is offered: names, what hints say, quotes. */
@NullMarked
package dev.moot.lsp.change;

import org.jspecify.annotations.NullMarked;
