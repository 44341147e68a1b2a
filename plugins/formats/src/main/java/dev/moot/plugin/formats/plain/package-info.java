/** JSON and YAML as plain values: maps, lists and words. Only here are their libraries known. */
@NullMarked
package dev.moot.plugin.formats.plain;

import org.jspecify.annotations.NullMarked;
