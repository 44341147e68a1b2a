package dev.moot.engine.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerFileTest {

  private static final Instant NOW = FakeTime.START;

  @TempDir Path folder;

  private Path file() {
    return folder.resolve(".moot/links.tsv");
  }

  @Test
  void aGoodAnswerLastsAWeekAndAnyOtherADay() throws IOException {
    AnswerFile first = AnswerFile.open(file());
    first.add("https://a.example/", Answer.alive(), NOW);
    first.add("https://b.example/", Answer.dead("answers 404"), NOW);

    AnswerFile later = AnswerFile.open(file());
    Instant nextDay = NOW.plus(Duration.ofHours(25));
    assertThat(later.answer("https://b.example/", NOW)).contains(Answer.dead("answers 404"));
    assertThat(later.answer("https://b.example/", nextDay)).isEmpty();
    assertThat(later.answer("https://a.example/", nextDay)).contains(Answer.alive());
    assertThat(later.answer("https://a.example/", NOW.plus(Duration.ofDays(7)))).isEmpty();
  }

  @Test
  void anAnswerFromTheFutureIsAskedForAgain() throws IOException {
    AnswerFile.open(file()).add("https://a.example/", Answer.alive(), NOW);
    assertThat(AnswerFile.open(file()).answer("https://a.example/", NOW.minusSeconds(1))).isEmpty();
  }

  @Test
  void aLineThatWasNotFinishedCostsNoOther() throws IOException {
    AnswerFile.open(file()).add("https://a.example/", Answer.moved("https://b.example/"), NOW);
    Files.writeString(file(), Files.readString(file()) + "1795176000\tdead\thttps://c.exa");

    AnswerFile read = AnswerFile.open(file());
    assertThat(read.answer("https://a.example/", NOW)).contains(Answer.moved("https://b.example/"));
    assertThat(read.answer("https://c.exa", NOW)).isEmpty();
  }

  @Test
  void nonsenseIsPassedOver() throws IOException {
    Files.createDirectories(folder.resolve(".moot"));
    Files.writeString(file(), "x\n1\tpurple\tu\t\t\n99999999999999999\tdead\tu\t\t\n\t\t\t\t\n");
    assertThat(AnswerFile.open(file()).answer("u", NOW)).isEmpty();
  }

  @Test
  void whatNoLinkNeedsIsForgotten() throws IOException {
    AnswerFile answers = AnswerFile.open(file());
    answers.add("https://a.example/", Answer.alive(), NOW);
    answers.add("https://b.example/", Answer.alive(), NOW);
    answers.keepOnly(Stream.of("https://b.example/"));
    assertThat(Files.readString(file())).contains("b.example").doesNotContain("a.example");
  }

  @Test
  void nothingIsWrittenThroughALink() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("links.tsv"), "");
    Files.createSymbolicLink(folder.resolve(".moot"), elsewhere);

    AnswerFile answers = AnswerFile.open(file());
    answers.keepOnly(Stream.of());
    answers.add("https://a.example/", Answer.alive(), NOW);

    assertThat(elsewhere.resolve("links.tsv")).isEmptyFile();
    assertThat(answers.answer("https://a.example/", NOW)).isPresent();
  }
}
