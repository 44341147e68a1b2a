package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Draft;
import dev.moot.api.plugin.ImportRequest;
import org.junit.jupiter.api.Test;

/** What an import without names changes, and what it leaves to the writer. */
class UnnamingTest {

  private static Draft read(String words, String... authors) {
    StringBuilder text = new StringBuilder("[1] ole\n\n" + words + "\n");
    for (int i = 0; i < authors.length; i++) {
      text.append("\n[").append(i + 2).append("] ").append(authors[i]).append("\n\nYes.\n");
    }
    return (Draft)
        ImportCase.importer("thread")
            .read(ImportRequest.of("milk.txt", text.toString()).withoutNames(true));
  }

  private static String said(String words, String... authors) {
    return ImportCase.source(read(words, authors)).orElseThrow();
  }

  private static String names(String words, String... authors) {
    return read(words, authors).names().orElseThrow();
  }

  @Test
  void aNameThatIsAWordOfSentencesIsReplacedWhereItIsWrittenAsAName() {
    String words = "It will do, says Will. Ask @will, of the mark and grace it has.";
    assertThat(said(words, "will", "Mark", "grace"))
        .contains("It will do, says voice-2. Ask @voice-2, of the mark and grace it has.");
    assertThat(names(words, "will", "Mark", "grace"))
        .contains("stand there still.\n\nin a post of voice-1: will\n")
        .contains("in a post of voice-1: mark\n", "in a post of voice-1: grace\n");
    assertThat(said("Not so, mara.", "Mara")).contains("Not so, voice-2.");
  }

  @Test
  void otherSpellingsAreListed() {
    String words =
        "Ask andrade or mara2019, ZOE and xXkowalskiXx; kowalskis, kowalskis. Marathon, benni.";
    assertThat(names(words, "Mara Andrade", "Zo\u00EB", "kowalski", "benni_77"))
        .contains(
            "in a post of voice-1: andrade\n",
            "in a post of voice-1: mara2019\n",
            "in a post of voice-1: ZOE\n",
            "in a post of voice-1: benni\n",
            "in a post of voice-1: xXkowalskiXx\n",
            "in a post of voice-1: kowalskis (2 times in all)\n")
        .doesNotContain("Marathon");
  }

  @Test
  void addressesThatMayBeSomebodysAreListed() {
    Draft draft =
        read(
            "Write to zed@example.org, see https://forum.example/u/zed. and https://x.com/zed"
                + " not https://example.org/ponds/list");
    assertThat(draft.names().orElseThrow())
        .contains(
            "in a post of voice-1: zed@example.org\n",
            "in a post of voice-1: https://forum.example/u/zed\n",
            "in a post of voice-1: https://x.com/zed\n")
        .doesNotContain("ponds");
    assertThat(draft.account().notes())
        .contains(
            "left as they are, and listed there for you to look at: 0 words in which a name stands,"
                + " 3 addresses that may be somebody's");
  }

  @Test
  void whereNothingIsLeftNothingIsSaid() {
    assertThat(names("Milk first, Mara.", "Mara")).doesNotContain("still");
    assertThat(read("Milk first, Mara.", "Mara").account().notes()).hasSize(1);
  }
}
