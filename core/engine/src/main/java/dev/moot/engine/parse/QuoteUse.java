package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Quote;
import java.util.Optional;

/**
 * A quote, and whose words a reader takes it for.
 *
 * @param quote the quote
 * @param speaker the id of the participant who is said to have said it, by the quote or by what it
 *     belongs to
 * @param named where that is said; where nobody is named, where the quote stands
 */
public record QuoteUse(Quote quote, Optional<String> speaker, SourceLocation named) {}
