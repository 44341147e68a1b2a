/** Manual pages, made of what {@code --help} says. */
@NullMarked
package dev.moot.cli.manual;

import org.jspecify.annotations.NullMarked;
