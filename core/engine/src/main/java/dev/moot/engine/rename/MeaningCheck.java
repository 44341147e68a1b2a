package dev.moot.engine.rename;

import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.rename.ProseNames.Named;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Checks that after a renaming every name in prose stands for what it stood for before.
 *
 * @param names the names of a post that are looked at
 * @param renamed the id that something has then
 */
record MeaningCheck<I>(Function<ProseNames, List<Named<I>>> names, UnaryOperator<I> renamed) {

  /**
   * @throws Refusal naming the first place that would mean something else
   */
  void check(LinkedSite before, LinkedSite after) throws Refusal {
    for (int i = 0; i < before.posts().size(); i++) {
      LinkedPost post = before.posts().get(i);
      List<Named<I>> was = names.apply(new ProseNames(post));
      List<Named<I>> is = names.apply(new ProseNames(after.posts().get(i)));
      for (int n = 0; n < was.size(); n++) {
        Named<I> name = was.get(n);
        String meaning = n < is.size() ? "`" + is.get(n).id() + "`" : "nothing";
        if (n >= is.size() || !is.get(n).id().equals(renamed.apply(name.id()))) {
          throw new Refusal(
              "the name at "
                  + post.parsed().locationOf(name.written())
                  + " would then stand for "
                  + meaning,
              "write `" + name.id() + "` there first, with its debate");
        }
      }
    }
  }
}
