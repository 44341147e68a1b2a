package dev.moot.lsp;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folders that an editor has opened. Whoever trusts them does not trust a site elsewhere of
 * which a file is looked at. Of any thread.
 */
final class Workspace {

  private final Set<Path> roots = new TreeSet<>();

  /** Changes which folders are open. */
  synchronized void change(Collection<Path> gone, Collection<Path> added) {
    roots.removeAll(gone);
    roots.addAll(added);
  }

  /** The folders. */
  synchronized List<Path> roots() {
    return List.copyOf(roots);
  }

  /** Whether {@code folder} is one of them or lies in one. */
  synchronized boolean holds(Path folder) {
    return roots.stream().anyMatch(folder::startsWith);
  }
}
