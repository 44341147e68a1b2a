package dev.moot.dist.faults;

import dev.moot.dist.product.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Four files that a shell writes anew where they are. */
class PlantedInPlace implements Work {

  private static final String OLD = "old words ".repeat(20) + "\n";
  private static final String NEW = "new words ".repeat(20) + "\n";

  private final SortedMap<String, String> before;
  private final SortedMap<String, String> after;

  PlantedInPlace(Path temp) throws IOException {
    before = written(temp.resolve("old"), OLD);
    after = written(temp.resolve("new"), NEW);
  }

  private static SortedMap<String, String> written(Path folder, String text) throws IOException {
    for (int i = 0; i < 4; i++) {
      Folder.write(folder, i + ".txt", text);
    }
    return Folder.snapshot(folder);
  }

  @Override
  public void begin(Path folder) throws IOException {
    written(folder, OLD);
  }

  @Override
  public List<String> command(Path folder) {
    String write = "printf '%s\\n' '" + NEW.stripTrailing() + " ' > ";
    StringBuilder all = new StringBuilder("set -e; ");
    for (int i = 0; i < 4; i++) {
      all.append(write).append(folder.resolve(i + ".txt")).append("; ");
    }
    return List.of("sh", "-c", all.toString());
  }

  @Override
  public Optional<String> harm(Path folder) throws IOException {
    SortedMap<String, String> now = Folder.snapshot(folder);
    return now.keySet().stream()
        .filter(p -> !String.valueOf(now.get(p)).equals(before.get(p)))
        .filter(p -> !String.valueOf(now.get(p)).equals(after.get(p)))
        .map(p -> p + " is neither as it was nor as it will be")
        .findFirst();
  }

  @Override
  public Optional<String> undone(Path folder) throws IOException {
    return Files.exists(folder) ? Optional.empty() : Optional.of("gone");
  }

  @Override
  public Optional<String> unmended(Path folder) {
    return Optional.empty();
  }

  @Override
  public String toString() {
    return "writing in place";
  }
}
