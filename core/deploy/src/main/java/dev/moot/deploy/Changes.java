package dev.moot.deploy;

import java.util.List;

/**
 * How what is published differs from what stood on the branch; paths, sorted.
 *
 * @param added files that are new
 * @param changed files with other bytes
 * @param deleted files that are gone
 */
public record Changes(List<String> added, List<String> changed, List<String> deleted) {

  public Changes {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    deleted = List.copyOf(deleted);
  }
}
