package dev.moot.plugin.cruxes;

/**
 * One crux of the matrix.
 *
 * @param anchor the {@code id} of its card on the page
 * @param question what it comes to, in a few words where there are such
 */
public record StanceColumn(String anchor, String question) {}
