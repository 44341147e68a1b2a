package dev.moot.engine.theme;

import dev.moot.engine.roots.RootFile;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Reads a theme that is packed as a zip or a jar, which may be made by anybody. */
final class PackedTheme {

  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_BYTES = 64 << 20;

  /** An absolute name, one that leads out, and one that a file of Windows would be. */
  private static final Pattern LEADS_OUT =
      Pattern.compile("/.*|(.*/)?\\.\\.?(/.*)?|.*//.*|.*[\\\\:\\x00-\\x1f].*", Pattern.DOTALL);

  /** Why a packed file is no theme. */
  static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String hint;

    Refused(String message, String hint) {
      super(message);
      this.hint = hint;
    }

    String hint() {
      return hint;
    }
  }

  private final RootFile file;
  private int left = MOST_BYTES;

  private PackedTheme(RootFile file) {
    this.file = file;
  }

  /** What is in {@code file}, at the top or in the one folder that holds all of it. */
  static ThemeFolder in(RootFile file, String shownAs) throws Refused {
    return new ThemeFolder(shownAs, new PackedTheme(file).files(shownAs), Map.of());
  }

  private SortedMap<String, ThemeFile> files(String shownAs) throws Refused {
    SortedMap<String, ThemeFile> files = new TreeMap<>();
    try (JarFile zip = file.jar()) {
      List<JarEntry> entries = entries(zip);
      String top = top(entries);
      for (JarEntry entry : entries) {
        String name = entry.getName();
        if (name.startsWith(top) && ThemeFolder.isPart(name.substring(top.length()))) {
          String own = name.substring(top.length());
          files.put(own, ThemeFile.packed(shownAs + own, file, bytes(zip, entry)));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused("the file is not a readable zip", "pack or download it again");
    }
    return files;
  }

  private static List<JarEntry> entries(JarFile zip) throws Refused {
    List<JarEntry> files = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (JarEntry entry : Collections.list(zip.entries())) {
      if (LEADS_OUT.matcher(entry.getName()).matches()) {
        throw new Refused(
            "the zip has an entry whose name leads out of it",
            "pack it again, with an ordinary tool");
      }
      if (!entry.isDirectory()) {
        String other = seen.putIfAbsent(asOneFile(entry.getName()), entry.getName());
        if (other != null) {
          throw new Refused(
              "the zip has `" + entry.getName() + "` twice",
              other.equals(entry.getName())
                  ? "pack it again, with an ordinary tool"
                  : "rename one of the two: on many systems `" + other + "` is the same file");
        }
        files.add(entry);
      }
    }
    if (files.size() > MOST_ENTRIES) {
      throw new Refused(
          "the zip has more than " + MOST_ENTRIES + " files", "pack what the theme needs alone");
    }
    return files;
  }

  /** What is equal of names that are those of one file on some system. */
  private static String asOneFile(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** The folder that the theme lies in. */
  private static String top(List<JarEntry> entries) throws Refused {
    List<String> tops =
        entries.stream()
            .map(JarEntry::getName)
            .filter(n -> n.equals(ThemeFolder.DESCRIPTOR) || n.matches("[^/]+/theme\\.yaml"))
            .map(n -> n.substring(0, n.length() - ThemeFolder.DESCRIPTOR.length()))
            .sorted()
            .toList();
    Optional<String> top = tops.stream().findFirst();
    if (top.isEmpty()) {
      throw new Refused(
          "the zip has no " + ThemeFolder.DESCRIPTOR,
          "pack the folder that has the theme's " + ThemeFolder.DESCRIPTOR + " in it");
    }
    if (tops.size() > 1 && !top.get().isEmpty()) {
      throw new Refused("the zip has several themes", "pack each by itself");
    }
    return top.get();
  }

  /** The bytes of one, which may say that it is smaller than it is. */
  private byte[] bytes(JarFile zip, JarEntry entry) throws IOException, Refused {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(left + 1);
      left -= bytes.length;
      if (left < 0) {
        throw new Refused(
            "the zip unpacks to more than " + (MOST_BYTES >> 20) + " MB",
            "pack what the theme needs alone");
      }
      return bytes;
    }
  }
}
