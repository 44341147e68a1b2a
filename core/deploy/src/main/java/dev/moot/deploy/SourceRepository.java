package dev.moot.deploy;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.engine.write.RefusedException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.StatusCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** The repository that a site's sources are in, if they are in one. It is only read. */
final class SourceRepository implements AutoCloseable {

  private final Path site;
  private final Optional<Repository> repository;

  private SourceRepository(Path site, Optional<Repository> repository) {
    this.site = site;
    this.repository = repository;
  }

  /** The repository around {@code site}. */
  static SourceRepository around(Path site) throws RefusedException, IOException {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(site.toFile());
    if (builder.getGitDir() == null) {
      return new SourceRepository(site, Optional.empty());
    }
    try {
      return new SourceRepository(site, Optional.of(builder.setMustExist(true).build()));
    } catch (RepositoryNotFoundException e) {
      return new SourceRepository(site, Optional.empty());
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(site);
    }
  }

  private static RefusedException unreadable(Path site) {
    return new RefusedException(
        "the repository of " + site + " is of a kind that Moot cannot read", "install git");
  }

  /**
   * The remote that {@code wanted} names; a path or URL names itself.
   *
   * @param here where a relative path begins
   */
  Remote remote(String wanted, Path here) throws RefusedException {
    Set<String> names =
        repository.map(r -> r.getConfig().getSubsections("remote")).orElse(Set.of());
    if (names.contains(wanted)) {
      return configured(wanted);
    }
    if (!Remote.isPath(wanted) || Files.isDirectory(here.resolve(wanted))) {
      return Remote.of(wanted, wanted, here);
    }
    if (wanted.contains("/")) {
      throw new RefusedException(
          "there is no repository `" + wanted + "`", "make one: `git init --bare " + wanted + "`");
    }
    if (repository.isEmpty()) {
      throw new RefusedException(
          site + " is in no git repository, so nothing says what `" + wanted + "` is",
          "give the address: `--remote https://github.com/me/my-site.git`");
    }
    throw new RefusedException(
        "the repository of this site has no remote `" + wanted + "`",
        Nearest.to(wanted, List.copyOf(new TreeSet<>(names)))
            .map(n -> "did you mean `" + n + "`?")
            .orElse(
                "add it: `git remote add "
                    + wanted
                    + " URL`, or give an address: `--remote https://github.com/me/my-site.git`"));
  }

  private Remote configured(String name) throws RefusedException {
    Config config = repository.orElseThrow().getConfig();
    for (String key : List.of("pushurl", "url")) {
      String url = config.getString("remote", name, key);
      if (url != null && !url.isBlank()) {
        return Remote.of(name, url, top());
      }
    }
    throw new RefusedException(
        "the remote `" + name + "` has no address",
        "set it: `git remote set-url " + name + " URL`");
  }

  /** Where the work tree begins; the site's folder where there is none. */
  Path top() {
    return repository.filter(r -> !r.isBare()).map(r -> r.getWorkTree().toPath()).orElse(site);
  }

  /** The commit that is checked out. */
  Optional<ObjectId> commit() throws IOException {
    return repository.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(repository.get().resolve(Constants.HEAD));
  }

  /**
   * Whether all files of the site are as in {@link #commit()}, {@code output} and the cache aside.
   */
  boolean isClean(Path output) throws IOException, RefusedException {
    if (repository.isEmpty() || repository.get().isBare()) {
      return true;
    }
    Path top = repository.get().getWorkTree().toPath().toRealPath();
    String below = slashed(top.relativize(site.toRealPath()));
    String built = slashed(top.relativize(output.toRealPath()));
    String cache = (below.isEmpty() ? "" : below + "/") + ".moot";
    StatusCommand status = Git.wrap(repository.get()).status();
    if (!below.isEmpty()) {
      status.addPath(below);
    }
    try {
      Status now = status.call();
      Set<String> dirty = new TreeSet<>(now.getUncommittedChanges());
      dirty.addAll(now.getUntracked());
      return dirty.stream().allMatch(p -> isBelow(built, p) || isBelow(cache, p));
    } catch (GitAPIException | JGitInternalException e) {
      throw unreadable(site);
    }
  }

  private static boolean isBelow(String folder, String path) {
    return path.startsWith(folder + "/");
  }

  private static String slashed(Path path) {
    return path.toString().replace(File.separatorChar, '/');
  }

  /** What the configuration says of {@code user.name} and the like. */
  Optional<String> user(String key) throws IOException {
    if (repository.isPresent()) {
      return Optional.ofNullable(repository.get().getConfig().getString("user", null, key));
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    repository.ifPresent(Repository::close);
  }
}
