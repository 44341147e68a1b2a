/** Carneades 4: statements, arguments and issues in YAML. */
@NullMarked
package dev.moot.plugin.formats.carneades;

import org.jspecify.annotations.NullMarked;
