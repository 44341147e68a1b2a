/** What a post says as blocks of plain text, out of HTML, Markdown and text as it is typed. */
@NullMarked
package dev.moot.plugin.formats.body;

import org.jspecify.annotations.NullMarked;
