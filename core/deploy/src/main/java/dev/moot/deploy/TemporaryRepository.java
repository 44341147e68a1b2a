package dev.moot.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A bare repository among the machine's temporary files, readable by its owner alone and gone when
 * it is closed. All objects of a deployment are made and fetched here.
 */
final class TemporaryRepository implements AutoCloseable {

  private final Path folder;

  TemporaryRepository() throws IOException {
    folder = Files.createTempDirectory("moot-deploy-");
    try (Repository repository = open()) {
      repository.create(true);
    }
  }

  Path folder() {
    return folder;
  }

  /** The repository, as it is now; the caller closes it. */
  Repository open() throws IOException {
    return new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      path.toFile().delete(); // what Windows holds on to stays among the temporary files
    }
  }
}
