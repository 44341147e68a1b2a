package dev.moot.lsp;

import dev.moot.engine.pipeline.Installation;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** A conversation with one editor, over two streams. */
public final class EditorConnection {

  private EditorConnection() {}

  /**
   * Answers until the editor ends it or is gone.
   *
   * @param in what the editor says
   * @param out where it is answered; nobody else may write there
   * @param now asked when a site is opened for which day it is to be read
   * @return the exit code that the protocol wants
   */
  public static int serve(
      Installation installation, InputStream in, OutputStream out, Supplier<Optional<Instant>> now)
      throws InterruptedException {
    EditorServer server = new EditorServer(installation, now);
    Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
    server.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    CompletableFuture<Integer> gone =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                listening.get();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (ExecutionException e) {
                return 1; // the stream broke, as it does when an editor is killed
              }
              return 1;
            },
            work -> {
              Thread waiting = new Thread(work, "moot-lsp-listening");
              waiting.setDaemon(true);
              waiting.start();
            });
    try {
      return (Integer) CompletableFuture.anyOf(server.ended(), gone).get();
    } catch (ExecutionException e) {
      return 1;
    } finally {
      server.exit();
    }
  }
}
