package dev.moot.plugin.formats.outline;

import dev.moot.api.plugin.Candidate;
import dev.moot.api.plugin.CandidateFinder;
import dev.moot.api.render.Words;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences of a source that an import lists, in what its author says and no other. */
public final class CueFinder implements CandidateFinder {

  @Override
  public List<Candidate> candidates(String text, Words words) {
    List<Candidate> found = new ArrayList<>();
    int start = 0;
    for (String block : text.split("(?<=\n)(?=[>-])", -1)) {
      if (!block.startsWith(">")) {
        inBlock(block, start, words, found);
      }
      start += block.length();
    }
    return found;
  }

  private static void inBlock(String block, int start, Words words, List<Candidate> found) {
    int mark = block.startsWith("- ") ? 2 : 0;
    String line = block.substring(mark).replaceAll("[\r\n]", " ");
    for (Sentences.Sentence sentence : Sentences.in(line)) {
      int from = start + mark + sentence.start();
      int to = start + mark + sentence.end();
      Cue.in(sentence.words())
          .ifPresent(cue -> found.add(new Candidate(from, to, words.message(cue.message()))));
    }
  }
}
