package dev.moot.dist.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is shipped of others is what {@code core/release/hashes} wrote down. */
class HashesTest {

  private static final Path LIST = Product.ROOT.resolve(".mvn/checksums/checksums.sha256");

  @Test
  void everyLibraryIsTheOneThatWasWrittenDown() throws Exception {
    Map<String, String> known = new HashMap<>();
    for (String line : Files.readAllLines(LIST)) {
      String[] parts = line.split("\\s+\\*?", 2);
      known.put(parts[1].substring(parts[1].lastIndexOf('/') + 1), parts[0]);
    }

    List<Path> jars = libraries();
    assertThat(jars).hasSizeGreaterThan(20);
    for (Path jar : jars) {
      assertThat(known.get(jar.getFileName().toString()))
          .as("the hash of " + jar.getFileName() + ": core/release/hashes")
          .isEqualTo(sha256(jar));
    }
  }

  private static List<Path> libraries() throws IOException {
    try (var files = Files.list(Product.HOME.resolve("lib"))) {
      return files
          .filter(f -> f.toString().endsWith(".jar"))
          .filter(f -> !f.getFileName().toString().startsWith("moot-"))
          .sorted()
          .toList();
    }
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return String.format("%064x", new BigInteger(1, hash));
  }
}
