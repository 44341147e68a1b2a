/** Tests of publishing, against repositories on this machine. */
@NullMarked
package dev.moot.deploy;

import org.jspecify.annotations.NullMarked;
