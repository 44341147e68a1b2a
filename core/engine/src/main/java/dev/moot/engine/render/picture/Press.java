package dev.moot.engine.render.picture;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The type that pictures are set in. Any number of threads may share one. */
public final class Press {

  private final Letters letters = Letters.read();
  private final List<Type> titles = List.of(type(76), type(64), type(54), type(46), type(40));
  private final Type small = type(34);
  private final Queue<Packer> packers = new ConcurrentLinkedQueue<>();
  private final Map<Object, Strip> kept = new ConcurrentHashMap<>();

  private Type type(int size) {
    return new Type(letters, size);
  }

  /** For titles, the largest first. */
  List<Type> titles() {
    return titles;
  }

  /** For what stands above and below. */
  Type small() {
    return small;
  }

  /** Whether all of {@code text} can be set. */
  boolean has(String text) {
    return letters.has(text);
  }

  /** The rows that {@code canvas} has. */
  Strip pack(Canvas canvas) {
    return pack(canvas.pixels());
  }

  /** So many rows of paper. */
  Strip paper(int width, int rows) {
    int length = rows * Canvas.bytesOfRow(width);
    return kept(length, () -> pack(new byte[length]));
  }

  /**
   * What many pictures have alike.
   *
   * @param what equal for what is drawn alike, and of few kinds: all are kept
   */
  Strip kept(Object what, Supplier<Strip> drawn) {
    return kept.computeIfAbsent(what, key -> drawn.get());
  }

  private Strip pack(byte[] rows) {
    @Nullable Packer idle = packers.poll();
    Packer packer = idle == null ? new Packer() : idle;
    Strip strip = packer.pack(rows);
    packers.add(packer);
    return strip;
  }
}
