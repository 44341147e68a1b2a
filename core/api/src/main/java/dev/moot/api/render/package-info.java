/**
 * What a page is made of: {@link dev.moot.api.render.Html}, the {@link
 * dev.moot.api.render.PageScope} that a page asks for links, messages, partials and facts, and the
 * pages and files that plugins add.
 */
@NullMarked
package dev.moot.api.render;

import org.jspecify.annotations.NullMarked;
