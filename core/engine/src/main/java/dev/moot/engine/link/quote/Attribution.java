package dev.moot.engine.link.quote;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Source;
import dev.moot.api.thread.PostedText;
import dev.moot.engine.link.name.Handles;
import dev.moot.engine.parse.QuoteUse;
import dev.moot.engine.rule.ClaimRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares whose words quotes are said to be with who wrote the posts in which they stand. Somebody
 * whom the source never calls by a name that the debate knows is taken to be the first author whose
 * words are said to be theirs: they may well go by another name there.
 */
final class Attribution {

  private final Source source;
  private final FoldedText folded;
  private final PostWords words;
  private final Diagnostics diagnostics;

  /** By what the source calls them, whose words were first said to be this author's. */
  private final Map<String, QuoteUse> taken = new HashMap<>();

  /** By participant, what the source calls the author whom they were first taken for. */
  private final Map<String, String> callings = new HashMap<>();

  Attribution(Source source, FoldedText folded, PostWords words, Diagnostics diagnostics) {
    this.source = source;
    this.folded = folded;
    this.words = words;
    this.diagnostics = diagnostics;
  }

  /**
   * Compares one quote; whether nothing is wrong with it.
   *
   * @param meant where it stands, as far as it says so itself
   * @param all where its words stand
   */
  boolean accepts(QuoteUse use, List<PostWords.Place> meant, List<PostWords.Place> all) {
    String speaker = use.speaker().orElse("");
    if (speaker.isEmpty() || meant.stream().anyMatch(p -> isBy(speaker, p))) {
      return true;
    }
    List<PostWords.Place> own = meant.stream().filter(PostWords.Place::own).toList();
    List<PostWords.Place> first = all.stream().filter(PostWords.Place::own).toList();
    if (own.isEmpty()) {
      // What somebody repeats is whose it was, wherever that stands.
      return first.isEmpty() ? repeats(use, speaker, meant.get(0)) : accepts(use, first, all);
    }
    Optional<PostWords.Place> near =
        own.stream().filter(p -> words.isNearly(p.post(), speaker)).findFirst();
    if (near.isPresent()) {
      reportNear(use, speaker, near.get().post());
      return true;
    }
    if (own.stream().anyMatch(p -> !isKnown(p.post()))) {
      return true;
    }
    Optional<PostWords.Place> nameless =
        own.stream().filter(p -> words.people(p.post()).isEmpty()).findFirst();
    return nameless.isPresent() && !words.named().contains(speaker)
        ? isTaken(use, speaker, nameless.get())
        : report(use, speaker, own.get(0), all);
  }

  /** Whether it is known who wrote {@code post}. */
  private boolean isKnown(PostedText.Part post) {
    return post.head().names() && (words.areSure() || !words.people(post).isEmpty());
  }

  /** Whether {@code speaker} says it there in words of their own. */
  boolean isBy(String speaker, PostWords.Place place) {
    return !place.quoted() && words.people(place.post()).contains(speaker);
  }

  private boolean repeats(QuoteUse use, String speaker, PostWords.Place place) {
    Set<String> people = words.people(place.post());
    // Somebody of whom the source has no post may well be whom its people quote.
    if (people.contains(speaker) || (place.quoted() && words.named().contains(speaker))) {
      String who = people.contains(speaker) ? "they" : "`" + place.post().head().author() + "`";
      String verb = people.contains(speaker) ? " quote" : " quotes";
      diagnostics.report(
          Diagnostic.of(
                  people.contains(speaker) ? ClaimRules.NOT_OWN_WORDS : ClaimRules.REQUOTED,
                  use.named(),
                  "the words said to be by `"
                      + speaker
                      + "` stand only where "
                      + who
                      + verb
                      + " somebody, in line "
                      + folded.line(place.at())
                      + " of source `"
                      + source.id()
                      + "`")
              .withHint("say whose they are, or take words of `" + speaker + "`")
              .withRelated(
                  line(folded.line(place.at())), "a line that begins with `>` is a quote"));
      return false;
    }
    return true;
  }

  /** Notes that {@code speaker} is whom the source calls otherwise, unless that cannot be. */
  private boolean isTaken(QuoteUse use, String speaker, PostWords.Place place) {
    String called = place.post().head().author();
    String author = Handles.folded(called);
    QuoteUse first = taken.putIfAbsent(author, use);
    if (first != null && !first.speaker().equals(use.speaker())) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.OTHER_AUTHOR,
                  use.named(),
                  "`"
                      + called
                      + "` wrote "
                      + name(place.post())
                      + " of source `"
                      + source.id()
                      + "`, whose words are said to be by `"
                      + speaker
                      + "` here and by `"
                      + first.speaker().orElse("")
                      + "` elsewhere")
              .withHint(
                  "add `handles: [" + called + "]` to who it is, and name them in both places")
              .withRelated(first.named(), "words of theirs by `" + first.speaker().orElse("") + "`")
              .withRelated(line(place.post().line()), "the post begins here"));
      return false;
    }
    String before = callings.putIfAbsent(speaker, called);
    if (before != null && !Handles.folded(before).equals(author)) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.TWO_HANDLES,
                  use.named(),
                  "words of `"
                      + called
                      + "` and of `"
                      + before
                      + "` in source `"
                      + source.id()
                      + "` are both said to be by `"
                      + speaker
                      + "`")
              .withHint(
                  "if they are one, add `handles: ["
                      + before
                      + ", "
                      + called
                      + "]` to `"
                      + speaker
                      + "`")
              .withRelated(line(place.post().line()), name(place.post()) + " begins here"));
    }
    return true;
  }

  private void reportNear(QuoteUse use, String speaker, PostedText.Part post) {
    String called = post.head().author();
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.TWO_HANDLES,
                use.named(),
                "words of `"
                    + called
                    + "` in source `"
                    + source.id()
                    + "` are said to be by `"
                    + speaker
                    + "`, whose name is another")
            .withHint("if they are one, add `handles: [\"" + called + "\"]` to `" + speaker + "`")
            .withRelated(line(post.line()), name(post) + " begins here"));
  }

  private boolean report(
      QuoteUse use, String speaker, PostWords.Place place, List<PostWords.Place> all) {
    PostedText.Part post = place.post();
    Set<String> people = words.people(post);
    String author = people.isEmpty() ? post.head().author() : people.iterator().next();
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.OTHER_AUTHOR,
                use.named(),
                "these words are not by `"
                    + speaker
                    + "`: they stand in "
                    + name(post)
                    + " of source `"
                    + source.id()
                    + "`, by `"
                    + author
                    + "`")
            .withHint(hint(use, speaker, author, people.isEmpty(), all))
            .withRelated(line(post.line()), "the post begins here"));
    return false;
  }

  private String hint(
      QuoteUse use, String speaker, String author, boolean unknown, List<PostWords.Place> all) {
    Optional<PostWords.Place> own = all.stream().filter(p -> isBy(speaker, p)).findFirst();
    if (own.isPresent()) {
      return "`prefix` or `suffix` lead there; `"
          + speaker
          + "` says them in line "
          + folded.line(own.get().at());
    }
    if (unknown) {
      return "declare `"
          + author
          + "` under `participants`; if that is `"
          + speaker
          + "` too, add `handles: ["
          + author
          + "]` to them";
    }
    boolean inPost = !use.quote().location().file().equals(source.location().file());
    return inPost
        ? "let `**" + author + "**` say them, or take words of `" + speaker + "`"
        : "write `by: " + author + "`, or take words of `" + speaker + "`";
  }

  /** What to call {@code post} in a sentence. */
  static String name(PostedText.Part post) {
    return post.head()
        .number()
        .map(n -> "post [" + n + "]")
        .orElse("the post in line " + post.line());
  }

  private SourceLocation line(int line) {
    return new SourceLocation(folded.file(), line, 0, 0);
  }
}
