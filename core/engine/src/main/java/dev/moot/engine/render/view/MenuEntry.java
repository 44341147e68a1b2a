package dev.moot.engine.render.view;

import dev.moot.api.model.Permalink;
import java.util.Optional;

/**
 * An entry of the menu that {@code moot.yaml} asks for.
 *
 * @param title what it is called
 * @param message the message that calls it so; absent for words of the site's own
 * @param page the page or file that it leads to; absent for an address elsewhere
 * @param fragment the place on it, with its {@code #}; empty for the page itself
 * @param url the address elsewhere; empty for a page of the site
 */
public record MenuEntry(
    String title,
    Optional<String> message,
    Optional<Permalink> page,
    String fragment,
    String url) {}
