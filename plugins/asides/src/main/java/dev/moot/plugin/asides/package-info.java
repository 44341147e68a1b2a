/**
 * Asides: collapsible blocks, written {@code :::aside[Title]{kind=evidence}} or {@code >
 * [!evidence]- Title}. The engine parses the first form; {@link
 * dev.moot.plugin.asides.CalloutExtension} turns the second into the same node.
 */
@NullMarked
package dev.moot.plugin.asides;

import org.jspecify.annotations.NullMarked;
