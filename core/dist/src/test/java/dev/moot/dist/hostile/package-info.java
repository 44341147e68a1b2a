/** Content and files of people who mean harm. */
@NullMarked
package dev.moot.dist.hostile;

import org.jspecify.annotations.NullMarked;
