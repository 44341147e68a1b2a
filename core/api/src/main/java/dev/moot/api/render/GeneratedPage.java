package dev.moot.api.render;

import dev.moot.api.model.Permalink;
import java.util.Map;
import java.util.function.Function;

/**
 * A page that comes from data and not from a Markdown file.
 *
 * @param permalink where it appears
 * @param title its title: a message key, or the words themselves
 * @param description one sentence of plain text for search engines, likewise; may be empty
 * @param layout the layout that renders it, found as partials are
 * @param values called once, on the thread that renders the page, for what the layout can use
 */
public record GeneratedPage(
    Permalink permalink,
    String title,
    String description,
    String layout,
    Function<PageScope, Map<String, ?>> values) {}
