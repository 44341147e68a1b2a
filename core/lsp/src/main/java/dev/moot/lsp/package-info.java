/**
 * What an editor asks of a site while it is written, by the Language Server Protocol: {@link
 * dev.moot.lsp.EditorConnection} begins, {@link dev.moot.lsp.EditorServer} answers, {@code site}
 * keeps what is open checked, and each other package answers one kind of question.
 */
@NullMarked
package dev.moot.lsp;

import org.jspecify.annotations.NullMarked;
