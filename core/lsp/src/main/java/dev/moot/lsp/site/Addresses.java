package dev.moot.lsp.site;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** The addresses by which an editor names files. */
public final class Addresses {

  private Addresses() {}

  /** The file at {@code uri}; empty where it names none, as a text that has no name yet. */
  public static Optional<Path> path(String uri) {
    try {
      URI address = URI.create(uri);
      return "file".equalsIgnoreCase(address.getScheme())
          ? Optional.of(Path.of(address).normalize())
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The address of {@code path}, as editors write it. */
  public static String uri(Path path) {
    String plain = path.toUri().toString();
    // Java ends that of a folder with a slash, if there is one.
    return plain.endsWith("/") && plain.length() > "file:///".length()
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
