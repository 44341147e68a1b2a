package dev.moot.deploy;

import dev.moot.engine.write.WrittenFiles;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.util.RawParseUtils;

/**
 * What the remote's branch holds before a deployment.
 *
 * @param commit its last commit; absent when there is no such branch
 * @param tree that commit's tree
 * @param hasHistory whether there are commits before it
 * @param files its files by path
 * @param foreign those that Moot did not write there
 */
record Branch(
    Optional<ObjectId> commit,
    Optional<ObjectId> tree,
    boolean hasHistory,
    SortedMap<String, ObjectId> files,
    SortedMap<String, ObjectId> foreign) {

  /** GitHub writes this itself, when a site is given a domain in its settings. */
  static final String DOMAIN = "CNAME";

  /** Reads the branch whose last commit is {@code tip}. */
  static Branch read(Repository repository, Optional<ObjectId> tip) throws IOException {
    SortedMap<String, ObjectId> files = new TreeMap<>();
    if (tip.isEmpty()) {
      return new Branch(tip, Optional.empty(), false, files, new TreeMap<>());
    }
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk tree = new TreeWalk(repository)) {
      RevCommit commit = walk.parseCommit(tip.get());
      Set<String> listed = Set.of();
      tree.addTree(commit.getTree());
      tree.setRecursive(true);
      while (tree.next()) {
        files.put(tree.getPathString(), tree.getObjectId(0));
        if (tree.getPathString().equals(WrittenFiles.LIST)
            && tree.getFileMode(0).equals(FileMode.REGULAR_FILE)) {
          listed = WrittenFiles.listed(repository.open(tree.getObjectId(0)).getBytes());
        }
      }
      Set<String> own = listed;
      SortedMap<String, ObjectId> foreign =
          files.entrySet().stream()
              .filter(f -> !own.contains(f.getKey()) && !f.getKey().equals(WrittenFiles.LIST))
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
      // A shallow fetch hides the parents from the walk, not from the commit itself.
      byte[] raw = repository.open(tip.get()).getBytes();
      return new Branch(tip, Optional.of(commit.getTree().getId()), hasParent(raw), files, foreign);
    }
  }

  private static boolean hasParent(byte[] commit) {
    // `tree`, a space, 40 digits and a line's end come first.
    return RawParseUtils.match(commit, 46, Constants.encodeASCII("parent ")) >= 0;
  }
}
