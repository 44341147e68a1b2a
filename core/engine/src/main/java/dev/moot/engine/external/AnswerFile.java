package dev.moot.engine.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The answers of earlier runs, a line each: when, what kind, the address, what was seen, where it
 * has moved to, with tabs between. A run adds a line as soon as it has an answer, so that one that
 * is broken off loses nothing; a line that was not finished is passed over.
 */
final class AnswerFile {

  private static final Duration GOOD_FOR = Duration.ofDays(7);
  private static final Duration BAD_FOR = Duration.ofDays(1);
  private static final int FIELDS = 5;
  private static final long MOST = 32L << 20;

  private record Kept(Instant asked, Answer answer) {}

  private final Path file;
  private final Map<String, Kept> kept = new HashMap<>();

  private AnswerFile(Path file) {
    this.file = file;
  }

  /** Reads {@code file}, which need not be there. */
  static AnswerFile open(Path file) throws IOException {
    AnswerFile answers = new AnswerFile(file);
    if (answers.isThere() && Files.size(file) <= MOST) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      int whole = text.lastIndexOf('\n') + 1;
      text.substring(0, whole).lines().forEach(answers::read);
    }
    return answers;
  }

  /** Neither the file nor its folder may be a link: a site could send what is written elsewhere. */
  private boolean isThere() {
    return isOwnFolder() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private boolean isOwnFolder() {
    Path folder = file.getParent();
    return folder != null && !Files.isSymbolicLink(folder);
  }

  private void read(String line) {
    String[] field = line.split("\t", -1);
    if (field.length == FIELDS) {
      try {
        Answer.Kind kind = Answer.Kind.valueOf(field[1].toUpperCase(Locale.ROOT));
        Instant asked = Instant.ofEpochSecond(Long.parseLong(field[0]));
        kept.put(field[2], new Kept(asked, new Answer(kind, field[3], field[4])));
      } catch (IllegalArgumentException | DateTimeException e) {
        // Then the address is asked again.
      }
    }
  }

  /** The answer for {@code url}, unless it is too old: good ones last a week, others a day. */
  Optional<Answer> answer(String url, Instant now) {
    return Optional.ofNullable(kept.get(url))
        .filter(
            k -> {
              boolean good =
                  k.answer().kind() == Answer.Kind.ALIVE || k.answer().kind() == Answer.Kind.MOVED;
              Duration age = Duration.between(k.asked(), now);
              return !age.isNegative() && age.compareTo(good ? GOOD_FOR : BAD_FOR) < 0;
            })
        .map(Kept::answer);
  }

  /** Leaves out of the file what no link of {@code urls} needs any more. */
  void keepOnly(Stream<String> urls) throws IOException {
    Map<String, Kept> needed = new HashMap<>();
    urls.filter(kept::containsKey).forEach(u -> needed.put(u, kept.get(u)));
    if (!isThere()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    needed.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> text.append(line(e.getKey(), e.getValue())));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.writeString(fresh, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Adds an answer and writes it down at once. */
  void add(String url, Answer answer, Instant now) throws IOException {
    Kept added = new Kept(now, answer);
    kept.put(url, added);
    Path folder = file.getParent();
    if (folder != null && isOwnFolder()) {
      Files.createDirectories(folder);
      Files.writeString(
          file,
          line(url, added),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND,
          LinkOption.NOFOLLOW_LINKS);
    }
  }

  private static String line(String url, Kept kept) {
    return kept.asked().getEpochSecond()
        + "\t"
        + kept.answer().kind().name().toLowerCase(Locale.ROOT)
        + "\t"
        + url
        + "\t"
        + kept.answer().detail().replaceAll("\\s+", " ")
        + "\t"
        + kept.answer().target()
        + "\n";
  }
}
