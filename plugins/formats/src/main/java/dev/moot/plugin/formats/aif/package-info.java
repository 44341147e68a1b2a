/** AIF-JSON, the node sets of AIFdb: claims, schemes between them, and who said what. */
@NullMarked
package dev.moot.plugin.formats.aif;

import org.jspecify.annotations.NullMarked;
