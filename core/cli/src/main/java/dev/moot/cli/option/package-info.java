/** Options and parameters that several commands have, each declared once. */
@NullMarked
package dev.moot.cli.option;

import org.jspecify.annotations.NullMarked;
