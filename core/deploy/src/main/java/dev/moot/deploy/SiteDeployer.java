package dev.moot.deploy;

import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.WrittenFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;

/** Publishes what a build wrote: a commit on a branch of a remote repository. */
public final class SiteDeployer {

  private final DeployOptions options;
  private final Path here;

  /**
   * @param here where a relative path of a remote begins, absolute
   */
  public SiteDeployer(DeployOptions options, Path here) {
    this.options = options;
    this.here = here;
  }

  /**
   * Fetches the branch, compares it with what was built, and pushes what differs. The site's own
   * repository stays as it is.
   *
   * @throws RefusedException when it cannot be done as asked, or the remote would not have it
   * @throws UnreachableException when the remote did not answer
   */
  public DeployResult deploy() throws RefusedException, UnreachableException, IOException {
    QuietSystem.use();
    if (!Repository.isValidRefName("refs/heads/" + options.branch())) {
      throw new RefusedException(
          "`" + options.branch() + "` cannot be the name of a branch", "write `--branch gh-pages`");
    }
    try (SourceRepository source = SourceRepository.around(options.site());
        TemporaryRepository temporary = new TemporaryRepository()) {
      Remote remote = source.remote(options.remote(), here);
      GitProgram git = new GitProgram(source.top(), options.environment(), options.interactive());
      Transfer transfer = transfer(remote, git);
      Optional<ObjectId> tip = transfer.fetch(temporary, options.branch());
      try (Repository repository = temporary.open()) {
        return deploy(repository, temporary, source, remote, git, transfer, tip);
      }
    }
  }

  private DeployResult deploy(
      Repository repository,
      TemporaryRepository temporary,
      SourceRepository source,
      Remote remote,
      GitProgram git,
      Transfer transfer,
      Optional<ObjectId> tip)
      throws RefusedException, UnreachableException, IOException {
    Branch branch = Branch.read(repository, tip);
    SortedMap<String, ObjectId> kept = kept(branch, remote);
    SiteTree tree = SiteTree.write(repository, new WrittenFiles(options.output()), kept);
    boolean needed =
        !branch.tree().equals(Optional.of(tree.id())) || (options.squash() && branch.hasHistory());
    Optional<ObjectId> commit = Optional.empty();
    if (needed && !options.dryRun()) {
      Authorship authorship = new Authorship(source, git, options);
      ObjectId made = commit(repository, tree.id(), tip, authorship);
      transfer.push(temporary, options.branch(), made, tip, options.squash());
      commit = Optional.of(made);
    }
    return new DeployResult(
        remote.shown(),
        options.branch(),
        transfer.kind(),
        tip.map(ObjectId::name),
        commit.map(ObjectId::name),
        needed,
        changes(branch.files(), tree.files()),
        tree.leftOut(),
        List.copyOf(tree.kept()));
  }

  private Transfer transfer(Remote remote, GitProgram git) {
    Optional<Token> token = Token.of(remote.address(), options.environment());
    return token.isPresent() ? new JGitTransfer(remote, token.get()) : new GitTransfer(git, remote);
  }

  /**
   * The files on the branch that stay though they are not Moot's.
   *
   * @throws RefusedException when there are others
   */
  private SortedMap<String, ObjectId> kept(Branch branch, Remote remote) throws RefusedException {
    SortedMap<String, ObjectId> kept = new TreeMap<>(branch.foreign());
    kept.keySet().retainAll(List.of(Branch.DOMAIN));
    List<String> others = new ArrayList<>(branch.foreign().keySet());
    others.removeAll(kept.keySet());
    if (!others.isEmpty() && !options.replace()) {
      String named = String.join(", ", others.subList(0, Math.min(3, others.size())));
      throw new RefusedException(
          "`"
              + options.branch()
              + "` of "
              + remote.shown()
              + " holds files that Moot did not write: "
              + named
              + (others.size() > 3 ? " and " + (others.size() - 3) + " more" : ""),
          "name another branch with `--branch`, or delete them there with `--replace`");
    }
    return kept;
  }

  private ObjectId commit(
      Repository repository, ObjectId tree, Optional<ObjectId> tip, Authorship authorship)
      throws IOException, RefusedException {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    if (!options.squash()) {
      tip.ifPresent(commit::setParentId);
    }
    PersonIdent who =
        new PersonIdent(authorship.name(), authorship.email(), options.time(), ZoneOffset.UTC);
    commit.setAuthor(who);
    commit.setCommitter(who);
    commit.setMessage(authorship.message());
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      ObjectId made = inserter.insert(commit);
      inserter.flush();
      return made;
    }
  }

  private static Changes changes(Map<String, ObjectId> before, Map<String, ObjectId> after) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    after.forEach(
        (path, id) -> {
          ObjectId old = before.get(path);
          if (old == null) {
            added.add(path);
          } else if (!old.equals(id)) {
            changed.add(path);
          }
        });
    List<String> deleted = before.keySet().stream().filter(p -> !after.containsKey(p)).toList();
    return new Changes(added, changed, deleted);
  }
}
