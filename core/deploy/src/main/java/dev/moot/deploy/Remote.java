package dev.moot.deploy;

import dev.moot.engine.write.RefusedException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.eclipse.jgit.transport.URIish;

/**
 * The repository to publish to.
 *
 * @param name what people call it
 * @param url its URL or absolute path, as git takes it; may hold a password
 * @param address the same, taken apart
 */
record Remote(String name, String url, URIish address) {

  /**
   * @param folder where a relative path begins
   */
  static Remote of(String name, String url, Path folder) throws RefusedException {
    String full = isPath(url) ? folder.resolve(url).normalize().toString() : url;
    try {
      return new Remote(name, full, new URIish(full));
    } catch (URISyntaxException e) {
      throw new RefusedException(
          "the address of the remote `" + name + "` cannot be read",
          "write it as git takes it: `https://example.org/me/site.git`");
    }
  }

  /** Whether git would look for {@code url} on this machine's disk: neither a URL nor host:path. */
  static boolean isPath(String url) {
    int colon = url.indexOf(':');
    int slash = url.replace('\\', '/').indexOf('/');
    // One letter before the colon is a drive.
    return colon < 2 || (slash >= 0 && slash < colon);
  }

  boolean isWeb() {
    return "https".equals(address.getScheme()) || "http".equals(address.getScheme());
  }

  /** For people: its name and where it is, without user name and password. */
  String shown() {
    String place = address.setPass(null).toPrivateString();
    if (isWeb()) {
      place = address.setPass(null).setUser(null).toPrivateString();
    }
    return name.equals(url) || isPath(name) && url.endsWith(name)
        ? place
        : name + " (" + place + ")";
  }

  /** Holds a password, perhaps. */
  @Override
  public String toString() {
    return shown();
  }
}
