package dev.moot.cli.option;

import java.util.Locale;
import picocli.CommandLine.Option;

/** Whether reports are coloured. */
public final class ColorOption {

  /** When a report is coloured. */
  public enum When {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colours the report: auto, always or never.")
  private When color = When.AUTO;

  /** Whether this run's reports are coloured. */
  public boolean wanted() {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> Terminal.isThere() && System.getenv("NO_COLOR") == null;
    };
  }
}
