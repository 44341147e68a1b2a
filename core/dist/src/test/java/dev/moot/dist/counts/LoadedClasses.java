package dev.moot.dist.counts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The classes that a process loads which are not Java's own, by their names. */
record LoadedClasses(List<String> names) {

  private static final Pattern LOADED = Pattern.compile("([\\w.$/+]+) source: .*");
  private static final Pattern OF_JAVA =
      Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*|.*(\\$\\$Lambda|LambdaForm|/0x).*");

  /** Those of a run of {@code bin/moot}. */
  static LoadedClasses of(Path temp, Object... arguments) throws Exception {
    Path log = Files.createTempFile(temp, "classes", ".log");
    String options = "-Xlog:class+load:file=" + log + ":none";
    Product.Run run =
        Product.process(
            Map.of("MOOT_JAVA_OPTS", options, "XDG_CACHE_HOME", temp.resolve("cache").toString()),
            temp,
            arguments);
    assertThat(run.exit()).as(run.text()).isZero();
    try (Stream<String> lines = Files.lines(log)) {
      return new LoadedClasses(
          lines
              .map(LOADED::matcher)
              .filter(Matcher::matches)
              .map(m -> m.group(1))
              .filter(name -> !OF_JAVA.matcher(name).matches())
              .sorted()
              .toList());
    }
  }

  boolean hasAnyOf(String packageName) {
    return names.stream().anyMatch(n -> n.startsWith(packageName + "."));
  }
}
