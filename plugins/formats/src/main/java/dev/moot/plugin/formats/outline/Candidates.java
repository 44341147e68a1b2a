package dev.moot.plugin.formats.outline;

import dev.moot.plugin.formats.thread.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences of a text that may be worth a claim, a line for each that tells where and why. */
final class Candidates {

  private static final int LONGEST = 400;

  /** So many are read at one sitting. */
  private static final int MOST = 60;

  private record Found(int weight, String line) {}

  private Candidates() {}

  /**
   * Those of {@code text}: those with the most cues, and those that say most, first; else in the
   * order of the text.
   *
   * @param named whether it says who wrote what
   */
  static List<String> of(SourceText text, Voices voices, boolean named) {
    List<Found> found = new ArrayList<>();
    for (SourceText.Place place : text.places()) {
      if (!place.block().isOwn()) {
        continue;
      }
      String who = named ? " " + voices.participant(place.post().author()) : "";
      for (String sentence : Sentences.of(place.block().text())) {
        List<Cue> cues = Cue.all(sentence);
        if (!cues.isEmpty()) {
          String why = cues.stream().map(Cue::word).collect(Collectors.joining(", "));
          found.add(
              new Found(
                  cues.stream().mapToInt(Cue::weight).sum(),
                  place.line() + who + ", " + why + ": " + shown(sentence, place.block())));
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(f -> -f.weight()))
        .map(Found::line)
        .toList();
  }

  /** The first of {@code all}, and a line that says how many there are beyond them. */
  static List<String> listed(List<String> all) {
    if (all.size() <= MOST) {
      return all;
    }
    List<String> lines = new ArrayList<>(all.subList(0, MOST));
    lines.add(
        "and "
            + (all.size() - MOST)
            + " more: the desk of `moot serve` marks them all in the text");
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
