/** YAML line by line, as far as it can be told while it is half typed. */
@NullMarked
package dev.moot.lsp.yaml;

import org.jspecify.annotations.NullMarked;
