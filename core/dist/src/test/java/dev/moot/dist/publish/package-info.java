/** From a built site to a host: {@code moot deploy}, the GitHub action and its workflows. */
@NullMarked
package dev.moot.dist.publish;

import org.jspecify.annotations.NullMarked;
