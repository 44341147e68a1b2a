package dev.moot.deploy;

import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/**
 * The machine's git as the one who talks to the remote. What the writer's repository says of
 * credentials, proxies and ssh holds here too; it is handed over in variables, since the commands
 * run in the {@link TemporaryRepository}.
 */
final class GitTransfer implements Transfer {

  /** {@code ! from:to [remote rejected] (pre-receive hook declined)}, with tabs between. */
  private static final Pattern REJECTED =
      Pattern.compile(
          "^!\\t[^\\t]*\\t\\[(?<kind>[^\\]]+)\\] ?\\((?<why>.*)\\)$", Pattern.MULTILINE);

  /** What the configuration of a repository can say of how its remotes are reached. */
  private static final List<String> REACHING =
      List.of(
          "credential.",
          "http.",
          "url.",
          "ssh.",
          "core.sshcommand",
          "core.askpass",
          "core.gitproxy");

  /**
   * What the remote is called in the temporary repository, so that no argument holds its address.
   */
  private static final String NAME = "moot-deploy";

  private final GitProgram git;
  private final Remote remote;
  private final RemoteTrouble trouble;

  GitTransfer(GitProgram git, Remote remote) {
    this.git = git;
    this.remote = remote;
    this.trouble = new RemoteTrouble(remote, Optional.empty());
  }

  @Override
  public TransferKind kind() {
    return TransferKind.GIT;
  }

  @Override
  public Optional<ObjectId> fetch(TemporaryRepository temporary, String branch)
      throws RefusedException, UnreachableException, IOException {
    GitProgram.Run run =
        run(
            temporary,
            "fetch",
            "--quiet",
            "--depth=1",
            "--no-tags",
            "--no-recurse-submodules",
            NAME,
            "+refs/heads/" + branch + ":" + TIP);
    if (run.exit() != 0) {
      if (run.err().contains("couldn't find remote ref")) {
        return Optional.empty();
      }
      throw trouble.with(run.err());
    }
    try (Repository repository = temporary.open()) {
      return Optional.ofNullable(repository.exactRef(TIP)).map(Ref::getObjectId);
    }
  }

  @Override
  public void push(
      TemporaryRepository temporary,
      String branch,
      ObjectId commit,
      Optional<ObjectId> before,
      boolean force)
      throws RefusedException, UnreachableException, IOException {
    List<String> command = new ArrayList<>(List.of("push", "--porcelain", "--no-verify"));
    command.addAll(List.of("--no-signed", "--no-follow-tags", "--recurse-submodules=no"));
    if (force) {
      command.add(
          "--force-with-lease=refs/heads/" + branch + ":" + before.map(ObjectId::name).orElse(""));
    }
    command.addAll(List.of(NAME, commit.name() + ":refs/heads/" + branch));
    GitProgram.Run run = run(temporary, command.toArray(String[]::new));
    if (run.exit() == 0) {
      return;
    }
    Matcher m = REJECTED.matcher(run.out());
    if (!m.find()) {
      throw trouble.with(run.err());
    }
    throw m.group("kind").equals("rejected")
        ? trouble.moved(branch)
        : trouble.refusal(branch, m.group("why"), run.err());
  }

  private GitProgram.Run run(TemporaryRepository temporary, String... command)
      throws RefusedException, IOException {
    List<String> all = new ArrayList<>(List.of("--git-dir=" + temporary.folder()));
    all.addAll(List.of(command));
    return git.run(reaching(), all.toArray(String[]::new))
        .orElseThrow(
            () ->
                new RefusedException(
                    "pushing to " + remote.shown() + " needs git, which is not installed here",
                    remote.isWeb()
                        ? "install git, or put an access token into the variable MOOT_DEPLOY_TOKEN"
                        : "install git"));
  }

  /** The address, and the writer's settings that git would not find in the temporary. */
  private Map<String, String> reaching() throws IOException {
    List<Map.Entry<String, String>> settings = new ArrayList<>();
    settings.add(Map.entry("remote." + NAME + ".url", remote.url()));
    Optional<GitProgram.Run> listed =
        git.run(Map.of(), "config", "--show-scope", "--null", "--list");
    String[] parts = listed.map(GitProgram.Run::out).orElse("").split("\0");
    for (int i = 0; i + 1 < parts.length; i += 2) {
      boolean own = parts[i].equals("local") || parts[i].equals("worktree");
      String[] setting = parts[i + 1].split("\n", 2);
      String name = setting[0].toLowerCase(Locale.ROOT);
      if (own && setting.length == 2 && REACHING.stream().anyMatch(name::startsWith)) {
        settings.add(Map.entry(setting[0], setting[1]));
      }
    }
    Map<String, String> variables = new HashMap<>();
    for (Map.Entry<String, String> setting : settings) {
      int number = variables.size() / 2;
      variables.put("GIT_CONFIG_KEY_" + number, setting.getKey());
      variables.put("GIT_CONFIG_VALUE_" + number, setting.getValue());
    }
    variables.put("GIT_CONFIG_COUNT", Integer.toString(settings.size()));
    return variables;
  }
}
