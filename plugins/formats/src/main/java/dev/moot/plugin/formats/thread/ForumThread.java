package dev.moot.plugin.formats.thread;

import dev.moot.api.draft.Count;
import dev.moot.api.draft.Remark;
import java.util.List;
import java.util.Optional;

/**
 * A conversation. Each post has words; one that it answers is among them, and no post answers
 * itself, not by a detour either.
 *
 * @param title what it is called
 * @param address where it can be read
 * @param named whether it says where one post ends and the next begins, and who wrote which
 * @param posts the posts, in the order in which they are read
 * @param counts what became of what is not among them
 * @param remarks what could not be taken as it stands
 */
public record ForumThread(
    Optional<String> title,
    Optional<String> address,
    boolean named,
    List<Post> posts,
    List<Count> counts,
    List<Remark> remarks) {

  public ForumThread {
    posts = List.copyOf(posts);
    counts = List.copyOf(counts);
    remarks = List.copyOf(remarks);
  }
}
