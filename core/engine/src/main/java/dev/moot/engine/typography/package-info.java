/**
 * What typed quotes, dashes and dots are shown as, in the language of the site: {@link
 * dev.moot.engine.typography.Typography} for prose, {@link dev.moot.engine.typography.TypesetSite}
 * for all that comes from YAML.
 */
@NullMarked
package dev.moot.engine.typography;

import org.jspecify.annotations.NullMarked;
