package dev.moot.plugin.formats.outline;

import dev.moot.api.draft.Count;
import dev.moot.api.draft.Count.Fate;
import dev.moot.api.draft.Remark;
import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Post;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A thread without the names of its people: where one of them is named in the words of a post, the
 * other name stands. What was changed is listed, as no program knows every name.
 *
 * @param thread the thread, its authors as they were
 * @param changes a line for each name that was changed
 * @param traces what stands there still
 */
record Unnaming(ForumThread thread, List<String> changes, Traces traces) {

  private static final Pattern VOICE =
      Pattern.compile("(?m)^(voice-\\d+): (.*?)(?: \\([^()\\n]*\\))?$");

  Unnaming {
    changes = List.copyOf(changes);
  }

  static Unnaming of(ForumThread read, Voices voices) {
    Set<Author> people = new LinkedHashSet<>(read.posts().stream().map(Post::author).toList());
    NameSearch names = new NameSearch(people);
    List<String> changes = new ArrayList<>();
    Traces traces = new Traces(people);
    List<Post> posts = new ArrayList<>();
    for (Post post : read.posts()) {
      String place = "in a post of " + voices.id(post.author()) + ": ";
      List<Block> body = new ArrayList<>();
      for (Block block : post.body()) {
        String text =
            names.replace(
                block.text(),
                voices,
                (name, whose) -> changes.add(place + name + " -> " + voices.id(whose)));
        List<Block.Link> links =
            block.links().stream()
                .map(
                    l ->
                        new Block.Link(
                            quiet(names, voices, l.words()), quiet(names, voices, l.address())))
                .toList();
        traces.in(text, place);
        links.stream()
            .filter(l -> !text.contains(l.address()))
            .forEach(l -> traces.in(l.address(), place));
        body.add(new Block(block.kind(), block.quoted(), text, links));
      }
      posts.add(post.saying(body));
    }
    Optional<String> title = read.title().map(t -> quiet(names, voices, t));
    title.ifPresent(t -> traces.in(t, "in the title: "));
    return new Unnaming(
        new ForumThread(
            title,
            Optional.empty(),
            true,
            posts,
            read.counts(),
            read.remarks().stream()
                .map(r -> new Remark(r.place(), quiet(names, voices, r.message())))
                .toList()),
        changes,
        traces);
  }

  private static String quiet(NameSearch names, Voices voices, String text) {
    return names.replace(text, voices, (name, whose) -> {});
  }

  /** Who was who in the file of names {@code text}: what each is called, by the handle. */
  static Map<String, String> voices(String text) {
    Map<String, String> voices = new LinkedHashMap<>();
    Matcher line = VOICE.matcher(text);
    while (line.find()) {
      voices.putIfAbsent(line.group(2), line.group(1));
    }
    return voices;
  }

  /** The file of names {@code before} with what is new behind it. */
  String names(Voices voices, String before) {
    Set<String> there = new HashSet<>(before.lines().toList());
    StringBuilder text = new StringBuilder(before.stripTrailing()).append("\n");
    names(voices)
        .lines()
        .filter(l -> !l.isEmpty() && !there.contains(l))
        .forEach(l -> text.append(l).append('\n'));
    return text.toString();
  }

  /** Who is who, and what was changed, for the writer alone. */
  String names(Voices voices) {
    StringBuilder text = new StringBuilder("Who is who. Keep this file to yourself.\n\n");
    Set<String> told = new LinkedHashSet<>();
    for (Post post : thread.posts()) {
      Author author = post.author();
      if (told.add(author.handle()) && !author.isGone()) {
        text.append(voices.id(author)).append(": ").append(author.handle());
        text.append(
            author.name().equals(author.handle()) && !author.handle().endsWith(")")
                ? ""
                : " (" + author.name() + ")");
        text.append('\n');
      }
    }
    list(
        "Names in the words of posts, and what stands there now. Look whether others are left.",
        changes,
        text);
    list("These were called, take no part, and stand there still.", traces.called(), text);
    list(
        "Addresses that may be somebody's. They stand there still: look at each.",
        traces.addresses(),
        text);
    list(
        "Words that are a name of somebody above, or have one in them. They stand there still.",
        traces.spellings(),
        text);
    return text.toString();
  }

  private static void list(String head, List<String> lines, StringBuilder text) {
    if (!lines.isEmpty()) {
      text.append('\n').append(head).append("\n\n");
      lines.forEach(l -> text.append(l).append('\n'));
    }
  }

  /** What the writer should know. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        "who is who, and each name that was changed in the words of posts ("
            + changes.size()
            + "), stands in the file of names: look whether others are left");
    List<String> brief =
        thread.posts().stream()
            .map(p -> p.author().handle())
            .filter(h -> !h.isEmpty() && h.length() < NameSearch.SHORTEST)
            .distinct()
            .toList();
    if (!brief.isEmpty()) {
      notes.add(
          "too short to be told from other words, and so changed only behind `@`: "
              + String.join(", ", brief));
    }
    int called = traces.called().size();
    if (called > 0) {
      notes.add(
          called
              + (called == 1 ? " name was" : " names were")
              + " called with `@`, take no part, and stand there still");
    }
    int addresses = traces.addresses().size();
    int spellings = traces.spellings().size();
    if (addresses + spellings > 0) {
      notes.add(
          "left as they are, and listed there for you to look at: "
              + Count.of(Fate.TOLD, "", spellings, "word").words()
              + " in which a name stands, "
              + new Count(Fate.TOLD, "", addresses, "address", "addresses").words()
              + " that may be somebody's");
    }
    return notes;
  }
}
