package dev.moot.dist.faults;

import dev.moot.dist.product.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Has work done on a disk that fails, and looks at what is left.
 *
 * @param disk the disk
 * @param folder where; it is emptied before each
 */
record Trial(FaultyDisk disk, Path folder) {

  private static final Pattern TRACE =
      Pattern.compile("^\\s+at [\\w.$]+\\(|^(Caused by|Exception in)", Pattern.MULTILINE);
  private static final int KILLED = 137;

  /** What came of it: whether the work came so far, and what harm was done. */
  record Verdict(boolean reached, Optional<String> harm) {}

  /** {@code count} faults of {@code kinds} in turn, at calls that are drawn alike in every run. */
  List<Fault> faults(Work work, List<Fault.Kind> kinds, int count) throws Exception {
    begin(work);
    List<FaultyDisk.Call> calls = disk.calls(folder, work.command(folder));
    Random random = new Random(7);
    Map<Fault.Kind, Iterator<Integer>> drawn = new EnumMap<>(Fault.Kind.class);
    for (Fault.Kind kind : kinds) {
      int last = (int) calls.stream().filter(kind::canBefall).count();
      List<Integer> all = new ArrayList<>(IntStream.rangeClosed(1, last).boxed().toList());
      Collections.shuffle(all, random);
      drawn.put(kind, all.iterator());
    }
    List<Fault> faults = new ArrayList<>();
    while (faults.size() < count && drawn.values().stream().anyMatch(Iterator::hasNext)) {
      drawn.forEach(
          (kind, places) -> {
            if (places.hasNext()) {
              faults.add(new Fault(kind, places.next()));
            }
          });
    }
    return faults.subList(0, Math.min(count, faults.size()));
  }

  /** What comes of {@code fault} in {@code work}. */
  Verdict of(Work work, Fault fault) throws Exception {
    begin(work);
    FaultyDisk.End end = disk.run(folder, fault, work.command(folder));
    return new Verdict(fault.kind().isKill() ? end.exit() == KILLED : true, harm(work, fault, end));
  }

  private Optional<String> harm(Work work, Fault fault, FaultyDisk.End end) throws IOException {
    boolean killed = fault.kind().isKill() && end.exit() == KILLED;
    if (!killed && (end.exit() < 0 || end.exit() > 3)) {
      return Optional.of("ended with " + end.exit() + ": " + end.said());
    }
    if (TRACE.matcher(end.said()).find() || !killed && end.exit() != 0 && end.said().isBlank()) {
      return Optional.of("no sentence says why: " + end.said());
    }
    Optional<String> harm = work.harm(folder);
    if (harm.isEmpty() && end.exit() == 0) {
      harm = work.undone(folder);
    }
    return harm.isPresent() ? harm : work.unmended(folder);
  }

  private void begin(Work work) throws IOException {
    Folder.delete(folder);
    Files.createDirectories(folder);
    work.begin(folder);
  }
}
