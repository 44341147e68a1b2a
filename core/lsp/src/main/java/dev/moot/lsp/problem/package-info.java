/** What is wrong with a site, as an editor shows it. */
@NullMarked
package dev.moot.lsp.problem;

import org.jspecify.annotations.NullMarked;
