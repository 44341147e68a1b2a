package dev.moot.engine.diagnostic;

import dev.moot.api.diagnostic.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The codes of the core as {@code codes.txt} lists them: how much each weighs, and, with the word
 * {@code check} behind it, that only a check looks for it and no build does.
 */
public final class KnownCodes {

  private final Map<String, Severity> severities = new TreeMap<>();
  private final Set<String> ofChecks = new HashSet<>();

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
          .forEach(codes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return codes;
  }

  private void add(String[] line) {
    severities.put(line[1], Severity.valueOf(line[0].toUpperCase(Locale.ROOT)));
    if (line.length > 2) {
      ofChecks.add(line[1]);
    }
  }

  /** Whether only a check looks for {@code code}. */
  public boolean isOfChecks(String code) {
    return ofChecks.contains(code);
  }

  /** How much {@code code} weighs; empty when the core has no such code. */
  public Optional<Severity> severity(String code) {
    return Optional.ofNullable(severities.get(code));
  }

  public Set<String> all() {
    return Set.copyOf(severities.keySet());
  }
}
