package dev.moot.dist.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code install.sh} against releases that a server of this machine has. */
class InstallTest {

  @TempDir Path temp;

  private final Map<String, String> environment = new HashMap<>();
  private HttpServer server;

  @BeforeEach
  void releasesOnALocalServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Path file = temp.resolve("releases" + exchange.getRequestURI().getPath());
          boolean found = Files.isRegularFile(file);
          byte[] body = found ? Files.readAllBytes(file) : new byte[] {'n', 'o'};
          exchange.sendResponseHeaders(found ? 200 : 404, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    environment.put("HOME", temp.toString());
    environment.put("MOOT_RELEASES", "http://127.0.0.1:" + server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  /** A release of that version for every system, in which {@code moot} says who it is. */
  private void release(String folder, String version) throws Exception {
    Path files = Files.createDirectories(temp.resolve("releases").resolve(folder));
    StringBuilder sums = new StringBuilder();
    for (String system : List.of("linux-x64", "linux-arm64", "macos-x64", "macos-arm64")) {
      String name = "moot-" + version + "-" + system;
      Folder.write(temp, name + "/bin/moot", "#!/bin/sh\necho \"moot " + version + "\"\n");
      assertThat(temp.resolve(name + "/bin/moot").toFile().setExecutable(true)).isTrue();
      Path archive = files.resolve(name + ".tar.gz");
      int exit =
          new ProcessBuilder("tar", "-czf", archive.toString(), "-C", temp.toString(), name)
              .start()
              .waitFor();
      assertThat(exit).isZero();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
      sums.append(HexFormat.of().formatHex(hash)).append("  ").append(name).append(".tar.gz\n");
    }
    Files.writeString(files.resolve("checksums_sha256.txt"), sums);
  }

  private Run install() throws Exception {
    return run("sh", Product.ROOT.resolve("core/release/install.sh").toString());
  }

  private Run installed() throws Exception {
    return run(temp.resolve(".local/bin/moot").toString(), "--version");
  }

  private Run run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return Product.run(builder);
  }

  @Test
  void theLatestIsFetchedComparedAndLinked() throws Exception {
    release("latest/download", "1.2.3");

    Run run = install();

    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err())
        .contains("installed moot 1.2.3 in " + temp.resolve(".local/share/moot"), "to your PATH");
    assertThat(installed().out()).isEqualTo("moot 1.2.3\n");
  }

  @Test
  void anotherVersionTakesThePlaceOfTheFirst() throws Exception {
    release("latest/download", "1.2.3");
    install();
    release("download/v2.0.0", "2.0.0");
    environment.put("MOOT_VERSION", "2.0.0");

    assertThat(install().exit()).isZero();
    assertThat(installed().out()).isEqualTo("moot 2.0.0\n");
  }

  @Test
  void whatIsNotWhatItShouldBeIsNotInstalled() throws Exception {
    release("latest/download", "1.2.3");
    environment.put("MOOT_SHA256", "0".repeat(64));

    Run run = install();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("is not what it should be", "nothing was installed");
    assertThat(temp.resolve(".local")).doesNotExist();
  }

  @Test
  void aReleaseThatIsNotThereIsNamed() throws Exception {
    environment.put("MOOT_VERSION", "9.9.9");

    Run run = install();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("cannot fetch", "/download/v9.9.9/");
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws Exception {
    release("latest/download", "1.2.3");
    Folder.write(temp, ".local/share/moot/letter.txt", "mine");

    Run run = install();

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("holds no Moot", "MOOT_INSTALL");
    assertThat(temp.resolve(".local/share/moot/letter.txt")).hasContent("mine");
  }
}
