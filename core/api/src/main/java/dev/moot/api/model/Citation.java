package dev.moot.api.model;

/**
 * Where something stands that cannot be quoted: a cell of a table, a show of hands.
 *
 * @param source id of the source in the same debate
 * @param at the place in it, in the writer's words: {@code row 12}
 */
public record Citation(String source, String at) {}
