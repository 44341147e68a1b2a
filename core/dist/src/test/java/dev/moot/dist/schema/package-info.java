/** JSON Schemas for editors, held against what the engine reads. */
@NullMarked
package dev.moot.dist.schema;

import org.jspecify.annotations.NullMarked;
