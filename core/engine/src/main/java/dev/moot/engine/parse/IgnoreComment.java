package dev.moot.engine.parse;

import dev.moot.api.diagnostic.SourceLocation;

/**
 * A comment that asks for the warnings of one line not to be heard: {@code # moot: ignore CODE} in
 * YAML, {@code <!-- moot: ignore CODE -->} in Markdown.
 *
 * @param code the code, as written; empty when the comment names none
 * @param location where the code stands
 * @param line the line whose warnings are meant
 */
public record IgnoreComment(String code, SourceLocation location, int line) {}
