/** What a syntax tree says in words, without markup, and how long they take to read. */
@NullMarked
package dev.moot.engine.markdown.text;

import org.jspecify.annotations.NullMarked;
