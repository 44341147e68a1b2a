package dev.moot.plugin.formats.thread;

import dev.moot.api.draft.Count;
import dev.moot.api.draft.Count.Fate;
import dev.moot.api.draft.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a thread is not taken, counted while it is read. */
public final class Leftovers {

  /**
   * What is counted.
   *
   * @param one what people call one of them
   * @param many what people call several
   */
  public record Kind(String key, String one, String many) {

    /** Kinds that several of are called with an {@code s} behind their first word. */
    public static Kind of(String key, String one) {
      return new Kind(key, one, one.replaceFirst("\\S+", "$0s"));
    }
  }

  /** Pictures, which a text does not hold. */
  public static final Kind PICTURES = Kind.of("lost.pictures", "picture");

  /** Characters that nobody sees. */
  public static final Kind HIDDEN = Kind.of("lost.characters", "character that nobody sees");

  /** Told in a sentence of its own. */
  private static final Kind MISSING =
      new Kind("missing", "post that is not in the file", "posts that are not in the file");

  private final Map<Kind, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Integer> silent = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  /** One more. */
  public void add(Kind kind) {
    add(kind, 1);
  }

  /** So many more. */
  public void add(Kind kind, int number) {
    if (number > 0) {
      counts.merge(kind, number, Integer::sum);
    }
  }

  /** A post of somebody that says nothing. */
  public void silent(String by) {
    silent.merge(by, 1, Integer::sum);
  }

  /** That {@code number} posts are known to exist and are not in the file. */
  public void missing(int number, String one, String of) {
    if (number > 0) {
      String some = number == 1 ? "1 " + one + of + " is" : number + " " + one + "s" + of + " are";
      remarks.add(new Remark("", some + " not in the file"));
      counts.merge(MISSING, number, Integer::sum);
    }
  }

  /** Tells the writer of one part. */
  public void remark(String place, String message) {
    remarks.add(new Remark(place, message));
  }

  List<Count> counts() {
    List<Count> all = new ArrayList<>();
    counts.forEach(
        (kind, number) ->
            all.add(
                new Count(
                    kind.equals(MISSING) ? Fate.TOLD : Fate.LEFT_OUT,
                    kind.key(),
                    number,
                    kind.one(),
                    kind.many())));
    int without = silent.values().stream().mapToInt(Integer::intValue).sum();
    all.add(Count.of(Fate.TOLD, "silent", without, "post without text"));
    return all;
  }

  List<Remark> remarks() {
    List<Remark> all = new ArrayList<>(remarks);
    silent.forEach(
        (by, number) ->
            all.add(
                new Remark(
                    "",
                    number == 1
                        ? "a post by " + by + " has no text"
                        : number + " posts by " + by + " have no text")));
    return all;
  }
}
