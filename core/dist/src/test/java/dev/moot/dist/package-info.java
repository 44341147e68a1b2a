/** Tests of the whole product: the assembled distribution, run as its users run it. */
@NullMarked
package dev.moot.dist;

import org.jspecify.annotations.NullMarked;
