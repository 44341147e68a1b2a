package dev.moot.deploy;

/** Who talks to the remote. */
public enum TransferKind {
  /** JGit, in this process, with a token from the environment. */
  JGIT("JGit with the token"),
  /** The machine's git, with the keys, credential helpers and proxies that it knows. */
  GIT("git");

  private final String words;

  TransferKind(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
