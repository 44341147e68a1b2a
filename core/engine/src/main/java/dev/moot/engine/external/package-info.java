/**
 * Beside the stages: asks other sites whether what a site links to is still there. Never part of a
 * build. What it is told it keeps in a file, and it knows no clock but the one it is given.
 */
@NullMarked
package dev.moot.engine.external;

import org.jspecify.annotations.NullMarked;
