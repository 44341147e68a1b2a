package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.plugin.NearMiss;

/**
 * What nearly mentions a claim, to be reported once it is known which claims there are.
 *
 * @param diagnostic as it is reported where no claim is near
 * @param meant what was written
 */
public record NearMention(Diagnostic diagnostic, NearMiss.Meant meant) {}
