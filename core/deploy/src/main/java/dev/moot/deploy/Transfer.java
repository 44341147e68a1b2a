package dev.moot.deploy;

import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/** How commits come from the remote and get there. */
interface Transfer {

  /** Where the fetched commit stands in the {@link TemporaryRepository}. */
  String TIP = "refs/moot/tip";

  TransferKind kind();

  /**
   * Fetches the last commit of {@code branch}, without those before it.
   *
   * @return nothing when the remote has no such branch
   */
  Optional<ObjectId> fetch(TemporaryRepository temporary, String branch)
      throws RefusedException, UnreachableException, IOException;

  /**
   * Makes {@code commit} the last of {@code branch}, unless that is elsewhere than at {@code
   * before} by now.
   *
   * @param force whether the commit does not build on {@code before}
   */
  void push(
      TemporaryRepository temporary,
      String branch,
      ObjectId commit,
      Optional<ObjectId> before,
      boolean force)
      throws RefusedException, UnreachableException, IOException;
}
