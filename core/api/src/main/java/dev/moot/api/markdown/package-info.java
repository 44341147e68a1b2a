/**
 * Where plugins meet prose. The only package, with {@link dev.moot.api.plugin.MarkdownSyntax}, that
 * knows Flexmark: nodes the core understands ({@link dev.moot.api.markdown.ClaimReference}, {@link
 * dev.moot.api.markdown.DirectiveNode}, {@link dev.moot.api.markdown.ParticipantReference}, {@link
 * dev.moot.api.markdown.Quotation}), one that plugins understand ({@link
 * dev.moot.api.markdown.NoteKeeper}), and the way from a node being rendered to its page.
 */
@NullMarked
package dev.moot.api.markdown;

import org.jspecify.annotations.NullMarked;
