package dev.moot.plugin.formats;

import dev.moot.api.draft.Draft;
import dev.moot.api.draft.Imported;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.api.plugin.Importer;
import dev.moot.api.plugin.PluginSettings;
import dev.moot.engine.scaffold.DraftFiles;
import dev.moot.engine.scaffold.NewFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An input of a format with the result that was written by hand.
 *
 * @param format the format
 * @param folder {@code input.*}, {@code expected.yaml} and {@code expected.json}
 */
record ImportCase(String format, Path folder) {

  private static final Path CASES = Path.of("src/test/resources/cases");

  /** All of them. */
  static List<ImportCase> all() throws IOException {
    try (Stream<Path> folders = Files.walk(CASES, 2)) {
      return folders
          .filter(f -> CASES.relativize(f).getNameCount() == 2)
          .sorted()
          .map(f -> new ImportCase(String.valueOf(CASES.relativize(f).getName(0)), f))
          .toList();
    }
  }

  static Importer importer(String format) {
    return new FormatsPlugin()
        .contribute(PluginSettings.NONE).stream()
            .filter(Importer.class::isInstance)
            .map(Importer.class::cast)
            .filter(i -> i.format().equals(format))
            .findFirst()
            .orElseThrow();
  }

  static Imported read(String format, String file, String text) {
    return importer(format).read(ImportRequest.of(file, text));
  }

  /** The claims file of a draft. */
  static String yaml(Draft draft) {
    return yaml(draft, "debate");
  }

  /** The same, the debate being called {@code id}. */
  static String yaml(Draft draft, String id) {
    return DraftFiles.of(draft, id, LocalDate.EPOCH).claims().text();
  }

  /** The first text that a draft brings. */
  static Optional<String> source(Draft draft) {
    return DraftFiles.of(draft, "debate", LocalDate.EPOCH).sources().stream()
        .findFirst()
        .map(NewFile::text);
  }

  /** The text that was written by hand, where the format has one. */
  Optional<String> text() {
    return Files.exists(folder.resolve("expected.txt"))
        ? Optional.of(text("expected.txt"))
        : Optional.empty();
  }

  Map<String, Object> expected() {
    return PlainYaml.map(text("expected.json"));
  }

  ClaimsForm form() {
    return ClaimsForm.of(text("expected.yaml"));
  }

  ImportRequest request() {
    String name =
        Stream.of("input.txt", "input.json", "input.yml", "input.yaml", "input.mbox", "input.html")
            .filter(n -> Files.exists(folder.resolve(n)))
            .findFirst()
            .orElseThrow();
    String ending = name.substring(name.indexOf('.'));
    // These formats have no title: the writer gives it.
    Optional<String> title =
        Set.of("argdown", "aif").contains(format) ? Optional.of(form().title()) : Optional.empty();
    return ImportRequest.of(folder.getFileName() + ending, text(name)).titled(title);
  }

  private String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return format + " " + folder.getFileName();
  }
}
