/**
 * What is wrong, where, and what to type instead: {@link dev.moot.api.diagnostic.Diagnostic} and
 * the {@link dev.moot.api.diagnostic.SourceLocation places} it points at. An author's mistake is
 * always a diagnostic and never an exception. Depends on nothing else.
 */
@NullMarked
package dev.moot.api.diagnostic;

import org.jspecify.annotations.NullMarked;
