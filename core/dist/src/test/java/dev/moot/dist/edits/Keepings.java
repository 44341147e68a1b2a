package dev.moot.dist.edits;

import dev.moot.dist.product.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What may happen to what Moot wrote: to the output of a site and to what is kept of builds. */
public final class Keepings {

  private static final String KEPT = ".moot";

  private final Path site;
  private final Chance chance;
  private final Path older;

  /**
   * @param older an empty folder, for what is kept now and put back later
   */
  public Keepings(Path site, long seed, Path older) {
    this.site = site;
    this.chance = new Chance(seed);
    this.older = older;
  }

  /** Changes, cuts off or deletes a file of the output; gives what happened. */
  public String tamper() throws IOException {
    List<Path> files =
        Folder.files(site.resolve("_site")).stream()
            .filter(f -> !f.endsWith(".moot-manifest"))
            .toList();
    return files.isEmpty() ? "" : "output: " + damage(chance.of(files));
  }

  /** Damages what is kept, puts back what was kept once, or takes that of {@code other}. */
  public String lose(Path other) throws IOException {
    Path kept = site.resolve(KEPT);
    switch (chance.below(5)) {
      case 0 -> {
        Folder.delete(older);
        Folder.copy(Folder.files(kept), kept, older);
        return "what is kept was copied";
      }
      case 1 -> {
        if (Files.exists(older)) {
          replace(kept, older);
          return "what was kept is put back";
        }
      }
      case 2 -> {
        replace(kept, other.resolve(KEPT));
        return "what another site kept is here";
      }
      default -> {
        List<Path> files = Folder.files(kept);
        return files.isEmpty() ? "" : "kept: " + damage(chance.of(files));
      }
    }
    return "";
  }

  private String damage(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = site.relativize(file).toString();
    switch (chance.below(3)) {
      case 0 -> {
        Files.delete(file);
        return name + " deleted";
      }
      case 1 -> {
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        return name + " cut off";
      }
      default -> {
        if (bytes.length > 0) {
          bytes[chance.below(bytes.length)] ^= 1;
          Files.write(file, bytes);
        }
        return name + " changed";
      }
    }
  }

  private static void replace(Path folder, Path by) throws IOException {
    Folder.delete(folder);
    Folder.copy(Folder.files(by), by, folder);
  }
}
