package dev.moot.engine.write;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.Sha256;
import dev.moot.engine.digest.SipHash;
import dev.moot.engine.link.CorePages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The list of files that Moot wrote into an output folder, with the digests of their bytes, kept in
 * the folder itself as {@value #FILE}. Only what stands here is ever deleted. The digests are of
 * 128 bits ({@link SipHash}, without a key); the SHA-256 of older lists is still read.
 *
 * <p>It is published, so that it says of which site the files are by what is public: the title.
 */
final class Manifest {

  static final String FILE = CorePages.MANIFEST;
  private static final String HEADER =
      "# Written by Moot. It deletes no file that is not listed here.";

  /** The length of one in hexadecimal digits. */
  private static final int SHA_256 = 64;

  private static final String SITE = "# Site: ";
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final String site;
  private final SortedMap<String, String> hashes;

  /**
   * @param site the title of the site whose files these are, on one line; empty where that is not
   *     known
   */
  Manifest(String site, Map<String, String> hashes) {
    this.site = site;
    this.hashes = new TreeMap<>(hashes);
  }

  /** The manifest of {@code output}; an empty one when there is none. */
  static Manifest read(Path output) throws IOException {
    Path file = output.resolve(FILE);
    return of(
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            ? Files.readAllBytes(file)
            : new byte[0]);
  }

  /** The manifest that {@code bytes} are. */
  static Manifest of(byte[] bytes) {
    String site = "";
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      if (line.startsWith(SITE)) {
        site = line.substring(SITE.length());
      }
      int space = line.indexOf(' ');
      if (space == Digest.HEX_LENGTH || space == SHA_256) {
        hashes.put(line.substring(space + 1), line.substring(0, space));
      }
    }
    return new Manifest(site, hashes);
  }

  /** A title as it stands in a list. */
  static String oneLine(String title) {
    return SPACE.matcher(title).replaceAll(" ").strip();
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    if (!site.isEmpty()) {
      text.append(SITE).append(site).append('\n');
    }
    hashes.forEach((path, hash) -> text.append(hash).append(' ').append(path).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The title of the site whose files these are; empty where an older Moot wrote the list. */
  String site() {
    return site;
  }

  /** Whether it says the same as {@code other}. */
  boolean isSame(Manifest other) {
    return site.equals(other.site) && hashes.equals(other.hashes);
  }

  SortedMap<String, String> hashes() {
    return hashes;
  }

  /** Whether {@code hash}, which stands in a list, is that of {@code bytes}. */
  static boolean isOf(byte[] bytes, String hash) {
    return hash.equals(hash.length() == SHA_256 ? Sha256.hex(bytes) : SipHash.of(bytes).hex());
  }
}
