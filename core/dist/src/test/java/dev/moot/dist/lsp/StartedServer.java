package dev.moot.dist.lsp;

import dev.moot.dist.product.Product;
import dev.moot.engine.pipeline.Installation;
import dev.moot.lsp.EditorConnection;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * A server in this process, spoken to as one in another is.
 *
 * @param server what answers
 * @param toServer what it reads
 * @param end its exit code, once it has one
 */
record StartedServer(LanguageServer server, OutputStream toServer, CompletableFuture<Integer> end) {

  /** One that tells {@code client}. */
  static StartedServer heardBy(LanguageClient client) throws IOException {
    // Pipes of the system: those of java.io break when a thread that wrote has ended.
    Pipe there = Pipe.open();
    Pipe back = Pipe.open();
    OutputStream toServer = Channels.newOutputStream(there.sink());
    InputStream serverIn = Channels.newInputStream(there.source());
    OutputStream serverOut = Channels.newOutputStream(back.sink());
    InputStream clientIn = Channels.newInputStream(back.source());
    Installation installation = Installation.in(Product.HOME, "0.1.0");
    CompletableFuture<Integer> end =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return EditorConnection.serve(installation, serverIn, serverOut, Optional::empty);
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            },
            work -> {
              Thread thread = new Thread(work, "editor-session");
              thread.setDaemon(true);
              thread.start();
            });
    Launcher<LanguageServer> launcher =
        LSPLauncher.createClientLauncher(client, clientIn, toServer);
    launcher.startListening();
    return new StartedServer(launcher.getRemoteProxy(), toServer, end);
  }
}
