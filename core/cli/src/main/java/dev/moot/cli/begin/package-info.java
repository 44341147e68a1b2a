/** What {@code moot new} begins: one class a kind of thing, with its options and its exit code. */
@NullMarked
package dev.moot.cli.begin;

import org.jspecify.annotations.NullMarked;
