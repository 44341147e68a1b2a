package dev.moot.engine.roots;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a folder and below.
 *
 * @param files the files, sorted by path; those with a hidden part in their name are left out
 * @param others what was not looked into, links that are refused above all, and why
 * @param stamps how the files stood, but for those that links lead to and where the file system has
 *     no stamps
 */
public record Tree(
    List<RootFile> files, Map<RootFile, Standing> others, Map<RootFile, FileStamp> stamps) {

  /** How {@code file} stood. */
  public Optional<FileStamp> stamp(RootFile file) {
    return Optional.ofNullable(stamps.get(file));
  }
}
