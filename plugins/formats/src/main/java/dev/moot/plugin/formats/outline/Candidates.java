package dev.moot.plugin.formats.outline;

import dev.moot.plugin.formats.thread.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of a text that may be worth a claim, a line for each that tells where and why. */
final class Candidates {

  private static final int LONGEST = 400;

  private Candidates() {}

  /**
   * Those of {@code text}.
   *
   * @param named whether it says who wrote what
   */
  static List<String> of(SourceText text, Voices voices, boolean named) {
    List<String> lines = new ArrayList<>();
    for (SourceText.Place place : text.places()) {
      if (!place.block().isOwn()) {
        continue;
      }
      String who = named ? " " + voices.id(place.post().author()) : "";
      for (String sentence : Sentences.of(place.block().text())) {
        Optional<Cue> cue = Cue.in(sentence);
        cue.ifPresent(
            c ->
                lines.add(
                    place.line() + who + ", " + c.word() + ": " + shown(sentence, place.block())));
      }
    }
    return lines;
  }

  private static String shown(String sentence, Block block) {
    StringBuilder line =
        new StringBuilder(
            sentence.length() <= LONGEST
                ? sentence
                : sentence.substring(
                        0,
                        sentence.lastIndexOf(' ', LONGEST) > 0
                            ? sentence.lastIndexOf(' ', LONGEST)
                            : LONGEST)
                    + " …");
    block.links().stream()
        .filter(l -> sentence.contains(l.words()))
        .map(l -> " <" + l.address() + ">")
        .distinct()
        .forEach(line::append);
    return line.toString();
  }
}
