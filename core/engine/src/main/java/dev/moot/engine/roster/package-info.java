/** Which plugins and directives a site has, where they come from and what they add. */
@NullMarked
package dev.moot.engine.roster;

import org.jspecify.annotations.NullMarked;
