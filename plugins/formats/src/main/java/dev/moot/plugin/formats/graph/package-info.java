/** What is the same for all formats: which relations can be drawn, what a debate is about. */
@NullMarked
package dev.moot.plugin.formats.graph;

import org.jspecify.annotations.NullMarked;
