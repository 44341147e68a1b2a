package dev.moot.testkit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The methods that a class file names, each as {@code java/time/LocalDate.now()Ljava/...;}.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4">The
 *     constant pool</a>
 */
final class ConstantPool {

  private static final int MAGIC = 0xCAFEBABE;

  private final Map<Integer, String> texts = new HashMap<>();
  private final Map<Integer, Integer> classes = new HashMap<>();
  private final Map<Integer, int[]> pairs = new HashMap<>();
  private final List<Integer> methods = new ArrayList<>();

  private ConstantPool(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("no class file");
    }
    in.readInt(); // its version
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      i += read(i, in);
    }
  }

  static List<String> methods(byte[] classFile) throws IOException {
    ConstantPool pool = new ConstantPool(new DataInputStream(new ByteArrayInputStream(classFile)));
    List<String> named = new ArrayList<>();
    for (int method : pool.methods) {
      int[] owned = pool.pair(method);
      int[] typed = pool.pair(owned[1]);
      named.add(
          pool.text(pool.classes.getOrDefault(owned[0], 0))
              + "."
              + pool.text(typed[0])
              + pool.text(typed[1]));
    }
    return named;
  }

  private int[] pair(int at) {
    return pairs.getOrDefault(at, new int[2]);
  }

  private String text(int at) {
    return texts.getOrDefault(at, "");
  }

  /** Reads the constant {@code at}; gives how many numbers after it are taken up by it too. */
  private int read(int at, DataInputStream in) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> texts.put(at, in.readUTF());
      case 7 -> classes.put(at, in.readUnsignedShort());
      case 10, 11 -> {
        methods.add(at);
        pairs.put(at, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
      }
      case 12 -> pairs.put(at, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
      case 8, 16, 19, 20 -> in.readUnsignedShort();
      case 15 -> in.skipNBytes(3);
      case 3, 4, 9, 17, 18 -> in.readInt();
      case 5, 6 -> {
        in.readLong();
        return 1;
      }
      default -> throw new IOException("no constant has the tag " + tag);
    }
    return 0;
  }
}
