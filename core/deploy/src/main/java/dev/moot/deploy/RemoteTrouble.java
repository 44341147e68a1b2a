package dev.moot.deploy;

import dev.moot.engine.write.RefusedException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a remote that does not do as asked comes to, in one sentence and a hint. */
final class RemoteTrouble {

  private static final List<String> NO_ENTRY =
      List.of(
          "permission denied",
          "authentication failed",
          "authentication is required",
          "could not read username",
          "could not read password",
          "terminal prompts disabled",
          "not authorized",
          "not permitted",
          "host key verification failed",
          "access denied",
          "permission to");

  /** The status of HTTP for it; an address may hold the same digits. */
  private static final Pattern FORBIDDEN = Pattern.compile("(?<![\\w/.-])403(?![\\w/.-])");

  private static final List<String> NO_REPOSITORY =
      List.of(
          "does not appear to be a git repository",
          "repository not found",
          "not found",
          "does not exist",
          "not a git repository",
          "no such repository");

  private static final List<String> NO_WAY =
      List.of(
          "could not resolve",
          "unknownhost",
          "connection refused",
          "could not connect",
          "failed to connect",
          "timed out",
          "unreachable");

  private final Remote remote;
  private final Optional<Token> token;

  RemoteTrouble(Remote remote, Optional<Token> token) {
    this.remote = remote;
    this.token = token;
  }

  /** The branch is elsewhere than where it was fetched. */
  RefusedException moved(String branch) {
    return new RefusedException(
        "`" + branch + "` of " + remote.shown() + " was changed by somebody else meanwhile",
        "run `moot deploy` again");
  }

  /**
   * The remote took the commit and would not have it.
   *
   * @param why in the remote's words
   * @param log all it said, in lines that begin with {@code remote:} where the remote itself speaks
   */
  RefusedException refusal(String branch, String why, String log) {
    List<String> said =
        log.lines()
            .filter(l -> l.startsWith("remote:"))
            .map(l -> l.substring("remote:".length()).strip())
            .filter(l -> !l.isEmpty())
            .limit(3)
            .toList();
    String words = said.isEmpty() ? "" : ", and says: " + String.join(" / ", said);
    return new RefusedException(
        hidden("`" + branch + "` of " + remote.shown() + " refused the push: " + why + words),
        "see who may push there, or push to another branch: `--branch`");
  }

  /**
   * The remote was not reached, or not as who may push.
   *
   * @param said what git or JGit says of it
   */
  UnreachableException unreachable(String said) {
    return new UnreachableException(
        remote.shown() + " cannot be reached: " + hidden(line(said)),
        "check the address and the network, then run `moot deploy` again");
  }

  /** The same, with what can be told from {@code said} told. */
  RefusedException with(String said) throws UnreachableException {
    String words = said.toLowerCase(Locale.ROOT);
    if (NO_WAY.stream().anyMatch(words::contains)) {
      throw unreachable(said);
    }
    if (NO_ENTRY.stream().anyMatch(words::contains) || FORBIDDEN.matcher(words).find()) {
      return new RefusedException(
          remote.shown() + " did not let us in: " + hidden(line(said)), entryHint());
    }
    if (NO_REPOSITORY.stream().anyMatch(words::contains)) {
      return new RefusedException(
          "there is no repository at " + remote.shown() + ", or not for you",
          "check the address, and that you may see it");
    }
    throw unreachable(said);
  }

  private String entryHint() {
    if (token.isPresent()) {
      return "the token in the environment needs the right to write to that repository";
    }
    return remote.isWeb()
        ? "let git know your password, or put an access token into the variable MOOT_DEPLOY_TOKEN"
        : "check that `git push` gets there";
  }

  /** The line that says why: the last that git calls fatal or an error, else the first. */
  private static String line(String said) {
    // JGit begins with the address, which stands in the sentence already.
    String bare = said.replaceFirst("^[a-z]+://\\S+: ", "");
    List<String> lines = bare.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    for (String mark : List.of("fatal: ", "error: ")) {
      for (String line : lines) {
        if (line.startsWith(mark) && !line.contains("Could not read from remote repository")) {
          return line.substring(mark.length());
        }
      }
    }
    return lines.isEmpty() ? "it says nothing" : lines.get(0);
  }

  /** {@code text} without what must not be printed. */
  private String hidden(String text) {
    String pass = remote.address().getPass();
    String open =
        (pass == null || pass.isEmpty() ? text : text.replace(pass, "***"))
            .replaceAll("://[^/@\\s]+@", "://");
    return token.map(t -> t.hiddenIn(open)).orElse(open);
  }
}
