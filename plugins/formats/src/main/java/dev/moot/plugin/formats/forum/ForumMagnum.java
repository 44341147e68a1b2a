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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A post of LessWrong or the EA Forum with its comments: what their GraphQL answers. */
final class ForumMagnum implements ThreadKind {

  @Override
  public String name() {
    return "lesswrong";
  }

  @Override
  public boolean fits(ThreadFile file) {
    return file.values().stream().anyMatch(v -> comments(v).isPresent() || isPost(post(v)));
  }

  private static Node answer(Node value) {
    return value.at("data").isMap() ? value.at("data") : value;
  }

  private static Node post(Node value) {
    Node post = answer(value).at("post");
    return post.at("result").isMap() ? post.at("result") : post;
  }

  private static boolean isPost(Node post) {
    return post.has("title")
        && (post.has("contents") || post.has("htmlBody") || post.has("postedAt"));
  }

  private static Optional<Node> comments(Node value) {
    Node here = answer(value).at("comments");
    Node within = post(value).at("comments");
    return Stream.of(here.at("results"), within.at("results"), within)
        .filter(c -> c.isList() && (c.size() == 0 || isComment(c.first())))
        .findFirst()
        // Others have such a list too.
        .or(() -> Optional.of(here).filter(c -> c.isList() && isComment(c.first())));
  }

  private static boolean isComment(Node comment) {
    return comment.has("_id")
        && (comment.has("parentCommentId") || comment.has("postedAt") || comment.has("contents"));
  }

  @Override
  public ForumThread read(ThreadFile file, ImportRequest request) {
    Gathering thread = new Gathering();
    List<Node> comments = new ArrayList<>();
    Optional<Node> head = Optional.empty();
    for (Node value : file.values()) {
      Node post = post(value);
      if (isPost(post)) {
        head = head.or(() -> Optional.of(post));
        add(post, Optional.empty(), thread);
      }
      comments(value).ifPresent(c -> comments.addAll(c.list()));
    }
    // They come sorted by votes; as they were written is how they are read.
    comments.sort(Comparator.comparing(c -> c.at("postedAt").word()));
    comments.forEach(c -> add(c, c.at("parentCommentId").text(), thread));
    int known = head.map(h -> h.at("commentCount").number(0)).orElse(0);
    thread.leftovers().missing(known - comments.size(), "comment", "");
    return thread.byAnswers(
        head.flatMap(h -> h.at("title").text()), head.flatMap(h -> h.at("pageUrl").text()));
  }

  private static void add(Node post, Optional<String> to, Gathering thread) {
    Node user = post.at("user");
    String name = user.at("displayName").word();
    String handle = user.at("slug").text().or(() -> user.at("username").text()).orElse(name);
    Author author = Author.of(handle, name);
    boolean gone = post.at("deleted").isTrue();
    thread.add(
        new Post(
            post.at("_id").text().orElse("post"),
            author,
            Days.of(post.at("postedAt")),
            to,
            gone ? List.of() : body(post, thread.leftovers()),
            false),
        author.isGone() ? "somebody" : author.name());
  }

  private static List<Block> body(Node post, Leftovers leftovers) {
    Node contents = post.at("contents");
    Optional<String> html = contents.at("html").text().or(() -> post.at("htmlBody").text());
    return html.isPresent()
        ? HtmlBody.of(html.get(), leftovers)
        : MarkdownBody.of(contents.at("markdown").word(), false, leftovers);
  }
}
