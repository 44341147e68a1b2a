package dev.moot.deploy;

import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.WrittenFiles;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.dircache.InvalidPathException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;

/**
 * The tree that is to be published.
 *
 * @param id its id, the same for the same files
 * @param files its files by path
 * @param kept those of them that Moot did not write
 * @param leftOut what else is in the output folder
 */
record SiteTree(
    ObjectId id, SortedMap<String, ObjectId> files, Set<String> kept, List<String> leftOut) {

  /**
   * Makes the tree of what Moot wrote in {@code repository}.
   *
   * @param kept files of the branch that stay, by path
   */
  static SiteTree write(
      Repository repository, WrittenFiles written, SortedMap<String, ObjectId> kept)
      throws IOException, RefusedException {
    SortedMap<String, ObjectId> files = new TreeMap<>(kept);
    Set<String> staying = new TreeSet<>(kept.keySet());
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      List<String> leftOut =
          written.read(
              (path, bytes) -> {
                ObjectId id = inserter.idFor(Constants.OBJ_BLOB, bytes);
                if (!repository.getObjectDatabase().has(id)) {
                  inserter.insert(Constants.OBJ_BLOB, bytes);
                }
                files.put(path, id);
                staying.remove(path);
              });
      ObjectId tree = tree(files).writeTree(inserter);
      inserter.flush();
      return new SiteTree(tree, files, staying, leftOut);
    }
  }

  private static DirCache tree(SortedMap<String, ObjectId> files) throws RefusedException {
    DirCache tree = DirCache.newInCore();
    DirCacheBuilder builder = tree.builder();
    for (String path : files.keySet()) {
      try {
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(files.get(path));
        builder.add(entry);
      } catch (InvalidPathException e) {
        throw new RefusedException(
            "git can hold no file `" + path + "`", "give the page or asset another name");
      }
    }
    builder.finish();
    return tree;
  }
}
