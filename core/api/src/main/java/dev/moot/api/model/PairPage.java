package dev.moot.api.model;

/**
 * A page that sets two people side by side, as a search finds it.
 *
 * @param permalink where it is
 * @param debate the id of the debate that both take part in
 * @param one the name of the first
 * @param other the name of the second
 */
public record PairPage(Permalink permalink, String debate, String one, String other) {}
