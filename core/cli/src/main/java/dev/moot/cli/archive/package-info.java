/**
 * The archive of loaded classes that the launcher starts later runs from: when it is written. How
 * it is written is the launcher's business.
 */
@NullMarked
package dev.moot.cli.archive;

import org.jspecify.annotations.NullMarked;
