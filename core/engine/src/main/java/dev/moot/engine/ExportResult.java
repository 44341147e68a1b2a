package dev.moot.engine;

import dev.moot.api.plugin.Export;
import dev.moot.engine.pipeline.Findings;
import java.util.Optional;

/**
 * What an export came to.
 *
 * @param format the format that was written
 * @param debate the id of the debate
 * @param found what was found in the site
 * @param export the debate in that format; absent when the site has errors
 */
public record ExportResult(String format, String debate, Findings found, Optional<Export> export) {}
