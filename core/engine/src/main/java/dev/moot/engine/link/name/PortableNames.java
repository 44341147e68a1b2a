package dev.moot.engine.link.name;

import dev.moot.api.model.Permalink;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names that a file cannot have on Windows, where the site, or the branch it is published from, can
 * then not be checked out.
 *
 * @see <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming files</a>
 */
public final class PortableNames {

  /** Devices, with any ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])( *\\..*)?");

  private static final String SIGNS = "<>:\"|?*";

  private PortableNames() {}

  /**
   * A part of a path that is no name there.
   *
   * @param upTo the path up to it
   * @param what what is wrong with it
   */
  public record Problem(String upTo, String what) {}

  /** What keeps {@code permalink} from being a file there; empty when nothing does. */
  public static Optional<Problem> problem(Permalink permalink) {
    String path = permalink.path();
    for (int start = 1, end; start < path.length(); start = end + 1) {
      end = path.indexOf('/', start);
      end = end < 0 ? path.length() : end;
      Optional<String> problem = problem(path.substring(start, end));
      if (problem.isPresent()) {
        String upTo = path.substring(0, end);
        return problem.map(p -> new Problem(upTo, p));
      }
    }
    return Optional.empty();
  }

  /** By its first letter, so that few names are looked at closely. */
  private static boolean mayBeDevice(String part) {
    return !part.isEmpty() && "cpanlCPANL".indexOf(part.charAt(0)) >= 0;
  }

  private static Optional<String> problem(String part) {
    if (mayBeDevice(part) && DEVICE.matcher(part).matches()) {
      return Optional.of("`" + part + "` is a device on Windows, and no file");
    }
    for (int i = 0; i < part.length(); i++) {
      if (SIGNS.indexOf(part.charAt(i)) >= 0) {
        return Optional.of("no file on Windows has one of `< > : \" | ? *` in its name");
      }
    }
    return part.endsWith(".") || part.endsWith(" ")
        ? Optional.of("no file on Windows ends in a dot or a blank")
        : Optional.empty();
  }
}
