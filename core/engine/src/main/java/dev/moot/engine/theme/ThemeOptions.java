package dev.moot.engine.theme;

import dev.moot.engine.yaml.Located;
import java.util.List;
import java.util.SortedMap;

/**
 * What a site chose of what its theme offers.
 *
 * @param values what each option comes to, by name; none for one that has no default
 * @param targets the paths and addresses among these
 */
public record ThemeOptions(SortedMap<String, Object> values, List<Located<String>> targets) {}
