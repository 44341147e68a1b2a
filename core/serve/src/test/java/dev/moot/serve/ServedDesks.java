package dev.moot.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The servers of a class of tests.
 *
 * @param folder where their sites are made
 */
record ServedDesks(Path folder, List<ServedDesk> all, Map<Boolean, ServedDesk> unchanged)
    implements AutoCloseable {

  ServedDesks(Path folder) {
    this(folder, new ArrayList<>(), new HashMap<>());
  }

  /** One of a site that no test changes. */
  ServedDesk shared(boolean writes) throws IOException {
    if (!unchanged.containsKey(writes)) {
      unchanged.put(writes, own("shared-" + writes, writes, "title: Ponds\n"));
    }
    return Objects.requireNonNull(unchanged.get(writes));
  }

  /** One of the test called {@code name}, which lets write. */
  ServedDesk own(String name) throws IOException {
    return own(name, true, "title: Ponds\n");
  }

  /** The same, with another {@code moot.yaml}. */
  ServedDesk own(String name, boolean writes, String moot) throws IOException {
    ServedDesk desk = new ServedDesk(folder.resolve(name), writes, moot);
    all.add(desk);
    return desk;
  }

  @Override
  public void close() throws IOException {
    for (ServedDesk desk : all) {
      desk.close();
    }
  }
}
