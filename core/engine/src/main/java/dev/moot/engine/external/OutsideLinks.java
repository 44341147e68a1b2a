package dev.moot.engine.external;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.render.SafeUrl;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.parse.OutsideLink;
import dev.moot.engine.parse.ParsedDebate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** All links of a site to other sites, those in posts and pages and those in claim files. */
public final class OutsideLinks {

  private OutsideLinks() {}

  /** The links, by file and place. */
  public static List<OutsideLink> of(List<ParsedDebate> debates, List<LinkedPost> posts) {
    List<OutsideLink> links = new ArrayList<>();
    debates.forEach(d -> links.addAll(d.outside()));
    posts.forEach(p -> collect(p, links));
    links.sort(Comparator.comparing(OutsideLink::location));
    return List.copyOf(links);
  }

  private static void collect(LinkedPost post, List<OutsideLink> links) {
    Deque<Node> open = new ArrayDeque<>(List.of(post.parsed().document()));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof LinkNodeBase link) {
        add(post, link.getUrl(), links);
      } else if (node instanceof AutoLink link) {
        add(post, link.getText(), links);
      }
      node.getChildren().forEach(open::push);
    }
  }

  private static void add(LinkedPost post, BasedSequence written, List<OutsideLink> links) {
    Optional<LocalDate> read = post.post().updated().or(() -> post.post().date());
    SafeUrl.of(written.unescape())
        .filter(url -> url.matches("(?i)https?://.+"))
        .ifPresent(
            url ->
                links.add(
                    new OutsideLink(
                        url, post.parsed().locationOf(written), Optional.empty(), read)));
  }
}
