package dev.moot.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Pattern;
import picocli.CommandLine.IVersionProvider;

/** Which Moot this is. */
public final class Version implements IVersionProvider {

  /** What git says of a build: its commit, and whether files had been changed since. */
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,40}(-dirty)?");

  /** The version that the build wrote down. */
  public static String number() {
    return written().getProperty("version", "0");
  }

  /** Number and commit in words; a build outside a clone knows no commit. */
  static String words(Properties written) {
    String number = "moot " + written.getProperty("version", "0");
    String commit = written.getProperty("commit", "");
    return COMMIT.matcher(commit).matches() ? number + " (" + commit + ")" : number;
  }

  private static Properties written() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  @Override
  public String[] getVersion() {
    return new String[] {words(written())};
  }
}
