/** Tests of half typed YAML. */
@NullMarked
package dev.moot.lsp.yaml;

import org.jspecify.annotations.NullMarked;
