package dev.moot.engine.rule;

/**
 * Where the documentation is published, for whatever leads there: help, messages and reports. Its
 * site is {@code core/docs/site}, whose {@code url} is the same.
 */
public final class Documentation {

  /** The address of its front page; pages are below it. */
  public static final String ADDRESS = "https://moot-digests.github.io/moot/docs/";

  private Documentation() {}

  /** The entry of a code, {@code area/problem}, of the core or of a shipped plugin. */
  public static String of(String code) {
    return ADDRESS + "diagnostics/" + code.replaceFirst("/.*", "") + "/#" + code.replace("/", "");
  }
}
