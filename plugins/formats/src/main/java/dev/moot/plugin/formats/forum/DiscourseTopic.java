package dev.moot.plugin.formats.forum;

import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.body.HtmlBody;
import dev.moot.plugin.formats.body.MarkdownBody;
import dev.moot.plugin.formats.plain.Node;
import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Gathering;
import dev.moot.plugin.formats.thread.Leftovers;
import dev.moot.plugin.formats.thread.Post;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A topic of Discourse: {@code /t/ID.json}. */
final class DiscourseTopic implements ThreadKind {

  private static final Leftovers.Kind NOTICES =
      Leftovers.Kind.of("lost.notices", "notice of the forum");

  @Override
  public String name() {
    return "discourse";
  }

  @Override
  public boolean fits(ThreadFile file) {
    return file.json().at("post_stream").at("posts").isList();
  }

  @Override
  public ForumThread read(ThreadFile file, ImportRequest request) {
    Gathering thread = new Gathering();
    Node stream = file.json().at("post_stream");
    Set<String> there = new HashSet<>();
    for (Node post : stream.at("posts").list()) {
      there.add(post.at("id").word());
      add(post, thread);
    }
    Set<String> missing =
        new HashSet<>(stream.at("stream").list().stream().map(Node::word).toList());
    missing.removeAll(there);
    thread.leftovers().missing(missing.size(), "post", " of the topic");
    return thread.asTheyCame(file.json().at("title").text(), file.json().at("url").text());
  }

  private static void add(Node post, Gathering thread) {
    int type = post.at("post_type").number(1);
    if (type != 1) {
      thread.leftovers().add(NOTICES);
      return;
    }
    Author author = Author.of(post.at("username").word(), post.at("name").word());
    List<Block> body =
        post.at("user_deleted").isTrue()
            ? List.of()
            : post.at("cooked")
                .text()
                .map(html -> HtmlBody.of(html, thread.leftovers()))
                .orElseGet(() -> MarkdownBody.of(post.at("raw").word(), true, thread.leftovers()));
    thread.add(
        new Post(
            post.at("post_number").text().or(() -> post.at("id").text()).orElse(""),
            author,
            Days.of(post.at("created_at")),
            post.at("reply_to_post_number").text(),
            body,
            post.at("version").number(1) > 1),
        author.isGone() ? "somebody" : author.handle());
  }
}
