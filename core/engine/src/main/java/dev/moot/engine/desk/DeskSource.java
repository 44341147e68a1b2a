package dev.moot.engine.desk;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Source;
import dev.moot.api.plugin.Candidate;
import dev.moot.api.thread.PostHead;
import dev.moot.engine.link.name.Handles;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A source of a debate as it lies on the desk.
 *
 * @param debate the debate
 * @param source the source
 * @param text its text
 * @param quotes all quotes from it, those of claim files first
 * @param handles whom the text means by what it calls people
 * @param claimFile tells the text of the debate's file from another
 * @param current whether the debate is as its file says; if not, that cannot be read, and this is
 *     what it said before
 */
public record DeskSource(
    Debate debate,
    Source source,
    DeskText text,
    List<DeskQuote> quotes,
    Handles handles,
    String claimFile,
    boolean current) {

  public DeskSource {
    quotes = List.copyOf(quotes);
  }

  /** What of the letters and digits of posts is quoted, from 0 to 1. */
  public double share() {
    BitSet quoted = quoted();
    int all = 0;
    int used = 0;
    for (DeskPost post : text.posts()) {
      for (int at = post.words().start(); at < post.words().end(); at++) {
        if (Character.isLetterOrDigit(text.text().charAt(at))) {
          all++;
          used += quoted.get(at) ? 1 : 0;
        }
      }
    }
    return all == 0 ? 0 : (double) used / all;
  }

  /** The posts of which nothing is quoted. */
  public List<DeskPost> unquoted() {
    BitSet quoted = quoted();
    return text.posts().stream()
        .filter(p -> isClear(quoted, p.words().start(), p.words().end()))
        .toList();
  }

  /** The sentences that may be worth a quote, and of which nothing is quoted. */
  public List<Candidate> candidates() {
    BitSet quoted = quoted();
    return text.candidates().stream().filter(c -> isClear(quoted, c.start(), c.end())).toList();
  }

  private static boolean isClear(BitSet quoted, int start, int end) {
    int next = quoted.nextSetBit(start);
    return next < 0 || next >= end;
  }

  private BitSet quoted() {
    BitSet quoted = new BitSet();
    for (DeskQuote quote : quotes) {
      quote.places().forEach(p -> quoted.set(p.start(), p.end()));
    }
    return quoted;
  }

  /** Whom {@code head} names, where that is one participant. */
  public Optional<Participant> author(PostHead head) {
    Set<String> people = head.names() ? handles.people(head.author()) : Set.of();
    return people.size() == 1 ? debate.participant(people.iterator().next()) : Optional.empty();
  }
}
