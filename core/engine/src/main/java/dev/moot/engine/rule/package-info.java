/**
 * Leaf: each {@link dev.moot.api.diagnostic.Rule} of the core, declared once. A class {@code
 * ...Rules} is an area: the beginning of its codes, and a page of {@code
 * core/docs/site/pages/diagnostics}. An area cuts across the stages, so its rules stand here and
 * not in one of the packages that report them. {@link dev.moot.engine.rule.CoreRules} is the
 * register.
 */
@NullMarked
package dev.moot.engine.rule;

import org.jspecify.annotations.NullMarked;
