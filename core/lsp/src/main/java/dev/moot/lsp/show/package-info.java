/** What an editor shows beside a text: what a name stands for, the outline, what can be folded. */
@NullMarked
package dev.moot.lsp.show;

import org.jspecify.annotations.NullMarked;
