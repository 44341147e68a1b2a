package dev.moot.engine.parse;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The syntax tree of a post that is made when it is asked for, and made again when it was let go.
 * While anybody holds a node of one there is no other. Of any thread.
 */
final class TreeOnDemand {

  private final Supplier<PostTree> making;
  private @Nullable PostTree kept;
  private WeakReference<PostTree> last;

  /**
   * @param made the tree, where there is one
   * @param keep whether that is held until it is let go
   */
  TreeOnDemand(Supplier<PostTree> making, @Nullable PostTree made, boolean keep) {
    this.making = making;
    this.kept = keep ? made : null;
    this.last = new WeakReference<>(made);
  }

  synchronized PostTree get() {
    PostTree tree = last.get();
    if (tree == null) {
      tree = making.get();
      last = new WeakReference<>(tree);
    }
    return tree;
  }

  synchronized void letGo() {
    kept = null;
  }
}
