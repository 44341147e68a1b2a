package dev.moot.engine.write;

/**
 * What a build did to the output folder.
 *
 * @param written how many files were new or changed
 * @param unchanged how many were left as they were
 * @param deleted how many were removed, being no longer part of the site
 */
public record WriteReport(int written, int unchanged, int deleted) {}
