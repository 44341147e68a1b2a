package dev.moot.deploy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/** A server of one repository over http, which lets the bearer of one token in. */
final class GitServer implements AutoCloseable {

  /** What was asked for, and the password it came with. */
  record Request(String path, Optional<String> password) {}

  final List<Request> requests = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private final Path repository;
  private final String token;
  private final Optional<String> refusal;
  private volatile Optional<String> elsewhere = Optional.empty();

  /**
   * @param refusal what a push is answered, if it is to be refused
   */
  GitServer(Path repository, String token, Optional<String> refusal) throws IOException {
    this.repository = repository;
    this.token = token;
    this.refusal = refusal;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/site.git";
  }

  /** Sends all who come to another server. */
  void sendTo(String url) {
    elsewhere = Optional.of(url);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    Optional<String> password = password(exchange);
    requests.add(new Request(path, password));
    try (exchange) {
      if (elsewhere.isPresent()) {
        String rest = path.substring("/site.git".length());
        exchange.getResponseHeaders().add("Location", elsewhere.get() + rest);
        exchange.sendResponseHeaders(302, -1);
      } else if (!password.equals(Optional.of(token))) {
        exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"site\"");
        exchange.sendResponseHeaders(401, -1);
      } else {
        serve(exchange, path);
      }
    }
  }

  private static Optional<String> password(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
        .map(a -> a.substring("Basic ".length()))
        .map(a -> new String(Base64.getDecoder().decode(a), StandardCharsets.UTF_8))
        .map(a -> a.substring(a.indexOf(':') + 1));
  }

  private void serve(HttpExchange exchange, String path) throws IOException {
    String service = path.contains("git-receive-pack") ? "git-receive-pack" : "git-upload-pack";
    boolean advertisement = path.contains("/info/refs");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] sent = exchange.getRequestBody().readAllBytes();
    boolean zipped = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
    try (Repository opened = new FileRepositoryBuilder().setGitDir(repository.toFile()).build();
        InputStream in = zipped ? unzipped(sent) : new ByteArrayInputStream(sent)) {
      PacketLineOut lines = new PacketLineOut(out);
      if (advertisement) {
        lines.writeString("# service=" + service + "\n");
        lines.end();
      }
      if (service.equals("git-upload-pack")) {
        UploadPack pack = new UploadPack(opened);
        pack.setBiDirectionalPipe(false);
        if (advertisement) {
          pack.sendAdvertisedRefs(new RefAdvertiser.PacketLineOutRefAdvertiser(lines));
        } else {
          pack.upload(in, out, null);
        }
      } else {
        ReceivePack pack = new ReceivePack(opened);
        pack.setBiDirectionalPipe(false);
        refusal.ifPresent(
            r ->
                pack.setPreReceiveHook(
                    (p, commands) ->
                        commands.forEach(
                            c -> c.setResult(ReceiveCommand.Result.REJECTED_OTHER_REASON, r))));
        if (advertisement) {
          pack.sendAdvertisedRefs(new RefAdvertiser.PacketLineOutRefAdvertiser(lines));
        } else {
          pack.receive(in, out, null);
        }
      }
    }
    exchange
        .getResponseHeaders()
        .add(
            "Content-Type",
            "application/x-" + service + (advertisement ? "-advertisement" : "-result"));
    exchange.sendResponseHeaders(200, out.size());
    out.writeTo(exchange.getResponseBody());
  }

  private static InputStream unzipped(byte[] bytes) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(bytes));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
