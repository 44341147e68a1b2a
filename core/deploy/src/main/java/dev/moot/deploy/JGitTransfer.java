package dev.moot.deploy;

import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/** JGit as the one who talks to a remote over https, with a {@link Token}. */
final class JGitTransfer implements Transfer {

  private static final int TIMEOUT_SECONDS = 60;

  private final Remote remote;
  private final URIish address;
  private final Token token;
  private final RemoteTrouble trouble;

  JGitTransfer(Remote remote, Token token) {
    this.remote = remote;
    this.address = remote.address().setPass(null).setUser(null);
    this.token = token;
    this.trouble = new RemoteTrouble(remote, Optional.of(token));
  }

  @Override
  public TransferKind kind() {
    return TransferKind.JGIT;
  }

  @Override
  public Optional<ObjectId> fetch(TemporaryRepository temporary, String branch)
      throws RefusedException, UnreachableException, IOException {
    String ref = "refs/heads/" + branch;
    try (Repository repository = temporary.open();
        Transport transport = open(repository)) {
      try (FetchConnection connection = transport.openFetch()) {
        if (connection.getRef(ref) == null) {
          return Optional.empty();
        }
      }
      transport.setDepth(1);
      transport.setTagOpt(TagOpt.NO_TAGS);
      transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+" + ref + ":" + TIP)));
      return Optional.ofNullable(repository.exactRef(TIP)).map(Ref::getObjectId);
    } catch (TransportException | NotSupportedException e) {
      throw trouble.with(words(e));
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
    String ref = "refs/heads/" + branch;
    try (Repository repository = temporary.open();
        Transport transport = open(repository)) {
      RemoteRefUpdate update =
          new RemoteRefUpdate(
              repository,
              commit.name(),
              commit,
              ref,
              force,
              null,
              before.orElse(ObjectId.zeroId()));
      PushResult result = transport.push(NullProgressMonitor.INSTANCE, List.of(update));
      RemoteRefUpdate done = result.getRemoteUpdate(ref);
      switch (done.getStatus()) {
        case OK, UP_TO_DATE -> {
          return;
        }
        case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> throw trouble.moved(branch);
        default -> {
          String why = done.getMessage();
          String said =
              result
                  .getMessages()
                  .lines()
                  .map(l -> "remote: " + l + "\n")
                  .reduce("", String::concat);
          throw trouble.refusal(branch, why == null ? "without a reason" : why, said);
        }
      }
    } catch (TransportException | NotSupportedException e) {
      throw trouble.with(words(e));
    }
  }

  private Transport open(Repository repository) throws IOException {
    Transport transport = Transport.open(repository, address);
    transport.setCredentialsProvider(new Bearer());
    transport.setTimeout(TIMEOUT_SECONDS);
    return transport;
  }

  private static String words(Throwable problem) {
    StringBuilder words = new StringBuilder(String.valueOf(problem.getMessage()));
    for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
      words.append(cause instanceof UnknownHostException ? " (could not resolve the host)" : "");
    }
    return words.toString();
  }

  /** Shows the token to the server it is for, and to no other that it may be sent on to. */
  private final class Bearer extends CredentialsProvider {

    @Override
    public boolean isInteractive() {
      return false;
    }

    @Override
    public boolean supports(CredentialItem... items) {
      for (CredentialItem item : items) {
        if (!(item instanceof CredentialItem.Username)
            && !(item instanceof CredentialItem.Password)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
      if (!token.isFor(uri) || !supports(items)) {
        return false;
      }
      for (CredentialItem item : items) {
        if (item instanceof CredentialItem.Username name) {
          String user = remote.address().getUser();
          // Servers that look at it at all want a name for it; this is the one of GitHub.
          name.setValue(user == null || user.isEmpty() ? "x-access-token" : user);
        } else if (item instanceof CredentialItem.Password password) {
          password.setValue(token.value());
        }
      }
      return true;
    }
  }
}
