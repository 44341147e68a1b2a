package dev.moot.engine;

import java.nio.file.Path;

/**
 * What to export, and how.
 *
 * @param site the folder that holds {@code moot.yaml}
 * @param format the format's name
 * @param debate the debate's id
 * @param safe whether only shipped plugins are used
 */
public record ExportOptions(Path site, String format, String debate, boolean safe) {}
