package dev.moot.cli.option;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which debate of a site something is added to. */
public final class DebateOption {

  @Option(
      names = "--debate",
      paramLabel = "ID",
      description = "The debate it is added to; the only one if left out.")
  private @Nullable String debate;

  /** The id that was given. */
  public Optional<String> id() {
    return Optional.ofNullable(debate);
  }
}
