/** What an editor is told of a site, by a client that speaks to the server as an editor does. */
@NullMarked
package dev.moot.dist.lsp;

import org.jspecify.annotations.NullMarked;
