/** What a site calls something, and where. */
@NullMarked
package dev.moot.lsp.name;

import org.jspecify.annotations.NullMarked;
