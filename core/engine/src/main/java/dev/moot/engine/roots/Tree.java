package dev.moot.engine.roots;

import java.util.List;
import java.util.Map;

/**
 * What was found in a folder and below.
 *
 * @param files the files, sorted by path; those with a hidden part in their name are left out
 * @param others what was not looked into, links that are refused above all, and why
 */
public record Tree(List<RootFile> files, Map<RootFile, Standing> others) {}
