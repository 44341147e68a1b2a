/** Linked data: a debate in JSON-LD, for programs that know schema.org or AIF. */
@NullMarked
package dev.moot.plugin.formats.linked;

import org.jspecify.annotations.NullMarked;
