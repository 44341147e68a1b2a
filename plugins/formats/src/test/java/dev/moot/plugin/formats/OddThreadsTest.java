package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Draft;
import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Remark;
import dev.moot.api.plugin.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Threads that are well-formed and say odd things: the texts were written by hand. {@code
 * odd/KIND.txt} has a rule, the file, the text that comes of it, and what is told of it.
 */
class OddThreadsTest {

  private static final Path FOLDER = Path.of("src/test/resources/odd");

  /**
   * One of them.
   *
   * @param told words of remarks, and counts by their keys
   */
  record Odd(String kind, String rule, String input, String text, List<String> told) {

    static Odd of(String kind, String written) {
      String[] text = written.split("(?m)^--- text\\n", 2);
      String[] told = text[1].split("(?m)^--- told\\n", 2);
      int head = text[0].indexOf('\n');
      return new Odd(
          kind,
          text[0].substring(0, head),
          text[0].substring(head + 1),
          told[0],
          told.length == 1 ? List.of() : told[1].lines().toList());
    }

    @Override
    public String toString() {
      return kind + ": " + rule;
    }
  }

  static List<Odd> odd() throws IOException {
    List<Odd> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        String kind = String.valueOf(file.getFileName()).replace(".txt", "");
        Arrays.stream(Files.readString(file).split("(?m)^=== "))
            .skip(1)
            .map(written -> Odd.of(kind, written))
            .forEach(all::add);
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("odd")
  void whatComesOfItIsWhatWasWrittenByHand(Odd odd) {
    Imported read =
        ImportCase.importer("thread").read(ImportRequest.of("odd." + odd.kind(), odd.input()));

    assertThat(read).isInstanceOf(Draft.class);
    Draft draft = (Draft) read;
    assertThat(ImportCase.source(draft)).contains(odd.text());
    List<String> told =
        Stream.concat(
                draft.account().remarks().stream().map(Remark::words),
                draft.account().counts().stream()
                    .filter(c -> c.key().startsWith("lost.") && c.number() > 0)
                    .map(c -> c.key() + " " + c.number()))
            .toList();
    assertThat(told).hasSameSizeAs(odd.told());
    odd.told().forEach(t -> assertThat(told).anyMatch(w -> w.contains(t)));
  }
}
