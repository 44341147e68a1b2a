package dev.moot.engine.repeat;

import dev.moot.engine.digest.SipHash;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * Some random bytes that this user on this machine has, and no repository: what is kept beside a
 * site is only believed with a code made of them.
 *
 * @param file where they are, outside every site
 */
public record UserKey(Path file) {

  private static final int LENGTH = 32;

  /** The part of {@code secret} by which what is kept is signed: a key of {@link SipHash}. */
  public static byte[] signing(byte[] secret) {
    return Arrays.copyOf(secret, SipHash.KEY_LENGTH);
  }

  /** The part of {@code secret} by which digests are taken: another such key. */
  public static byte[] digesting(byte[] secret) {
    return Arrays.copyOfRange(secret, SipHash.KEY_LENGTH, 2 * SipHash.KEY_LENGTH);
  }

  /** The key; empty when there is none yet. */
  public Optional<byte[]> read() throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) != LENGTH) {
      return Optional.empty();
    }
    return Optional.of(Files.readAllBytes(file));
  }

  /** The key, made if there is none; empty where none can be kept. */
  public Optional<byte[]> readOrMake() {
    try {
      if (!Files.exists(file)) {
        make();
      }
      return read();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  private void make() throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    byte[] bytes = new byte[LENGTH];
    new SecureRandom().nextBytes(bytes);
    Path fresh =
        Files.createTempFile(
            file.resolveSibling("."),
            "key",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.write(fresh, bytes, StandardOpenOption.WRITE);
      // Unlike a move, a link never takes the place of a key that another build has just made.
      Files.createLink(file, fresh);
    } catch (FileAlreadyExistsException e) {
      // That one it is.
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
