package dev.moot.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A site of so many digests, with a debate for every fifty of them. */
record BenchSite(int posts) {

  private static final int PER_DEBATE = 50;

  /** Numbers that are drawn put both people on one side now and then, which is no matter here. */
  static final String CONFIG =
      "title: Debates\nurl: https://example.org/debates/\nignore: [claims/one-sided-crux]\n";

  /** Writes it into {@code folder}. */
  void writeTo(Path folder) throws IOException {
    write(folder.resolve("moot.yaml"), CONFIG);
    for (int debate = 0; debate * PER_DEBATE < posts; debate++) {
      BenchDebate made = new BenchDebate(debate);
      write(folder.resolve(made.path()), made.text());
    }
    for (int post = 0; post < posts; post++) {
      BenchPost made = new BenchPost(post);
      write(folder.resolve(made.path()), made.text(post / PER_DEBATE));
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
