package dev.moot.engine.render.view;

import dev.moot.api.model.Permalink;
import java.util.Locale;
import java.util.Optional;

/**
 * A page in one of the languages that there is in several.
 *
 * @param language its language
 * @param name what the language is called by those who speak it
 * @param permalink where it is
 * @param canonical the same as a full URL
 */
public record PageVersion(
    Locale language, String name, Permalink permalink, Optional<String> canonical) {}
