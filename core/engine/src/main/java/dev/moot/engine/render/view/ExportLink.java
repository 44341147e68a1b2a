package dev.moot.engine.render.view;

import dev.moot.api.model.Permalink;

/**
 * A file of a debate for another program.
 *
 * @param name what people call its format
 * @param permalink where it is
 */
public record ExportLink(String name, Permalink permalink) {}
