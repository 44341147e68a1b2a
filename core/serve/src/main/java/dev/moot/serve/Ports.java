package dev.moot.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds a free port of the loopback address. */
final class Ports {

  private static final int NEXT = 20;
  private static final int LAST = 65535;

  private Ports() {}

  /**
   * A server at {@code wanted} or, when that is taken, at one of the ports after it.
   *
   * @throws BindException when all these are taken
   */
  static HttpServer open(int wanted) throws IOException {
    for (int port = wanted; ; port++) {
      try {
        refuseIfTaken(port);
        return HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
      } catch (BindException taken) {
        if (wanted == 0 || port == Math.min(LAST, wanted + NEXT)) {
          throw taken;
        }
      }
    }
  }

  /** A browser that takes {@code localhost} for {@code ::1} would meet whoever listens there. */
  private static void refuseIfTaken(int port) throws BindException {
    if (port == 0) {
      return;
    }
    try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getByAddress(loopback6()))) {
      other.setReuseAddress(true);
    } catch (BindException e) {
      if (String.valueOf(e.getMessage()).contains("in use")) {
        throw e;
      }
    } catch (IOException e) {
      return; // this machine has no such address, so nobody listens there
    }
  }

  private static byte[] loopback6() {
    byte[] address = new byte[16];
    address[15] = 1;
    return address;
  }
}
