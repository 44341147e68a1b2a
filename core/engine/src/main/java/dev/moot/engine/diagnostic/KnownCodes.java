package dev.moot.engine.diagnostic;

import dev.moot.api.diagnostic.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The codes of the core and how much each weighs, as {@code codes.txt} lists them. */
public final class KnownCodes {

  private final Map<String, Severity> severities = new TreeMap<>();

  private KnownCodes() {}

  /** Reads the list. */
  public static KnownCodes read() {
    KnownCodes codes = new KnownCodes();
    try (InputStream in =
            Objects.requireNonNull(KnownCodes.class.getResourceAsStream("codes.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split(" "))
          .forEach(
              part ->
                  codes.severities.put(
                      part[1],
                      part[0].equals(Severity.ERROR.word()) ? Severity.ERROR : Severity.WARNING));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return codes;
  }

  /** How much {@code code} weighs; empty when the core has no such code. */
  public Optional<Severity> severity(String code) {
    return Optional.ofNullable(severities.get(code));
  }

  public Set<String> all() {
    return Set.copyOf(severities.keySet());
  }
}
