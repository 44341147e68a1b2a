/**
 * The render stage: the site to pages, feeds and sitemap. {@code page} has the kinds of pages,
 * {@code view} what they show, {@code theme} templates and words, {@code feed} what is read
 * elsewhere, {@code words} what is said where no template is, {@code data} debates as JSON, {@code
 * check} what only finished pages tell, {@code output} the result.
 */
@NullMarked
package dev.moot.engine.render;

import org.jspecify.annotations.NullMarked;
