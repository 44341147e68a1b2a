package dev.moot.plugin.formats.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** Which part of a page belongs to which post: what stands in several is the innermost one's. */
final class PageParts {

  private final Document page;
  private final Set<Element> posts;
  private final Map<Element, Element> around = new HashMap<>();

  PageParts(Document page, String selector) {
    this.page = page;
    this.posts = new LinkedHashSet<>(page.select(selector));
    walk(posts, (post, within) -> around.put(post, within));
  }

  /** The posts, in order. */
  Set<Element> posts() {
    return posts;
  }

  /** The post that {@code post} stands in. */
  Optional<Element> around(Element post) {
    return Optional.ofNullable(around.get(post));
  }

  /** By post what fits the first of {@code selectors} that something of it fits. */
  Map<Element, Element> first(String selectors) {
    Map<Element, Element> first = new HashMap<>();
    for (String selector : selectors.split(", ")) {
      Map<Element, Element> found = new HashMap<>();
      walk(
          new LinkedHashSet<>(page.select(selector)),
          (part, post) -> found.putIfAbsent(post, part));
      found.forEach(first::putIfAbsent);
    }
    return first;
  }

  private interface Seen {
    void part(Element part, Element post);
  }

  private void walk(Set<Element> parts, Seen seen) {
    if (parts.isEmpty()) {
      return;
    }
    Deque<Element> open = new ArrayDeque<>();
    page.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              if (parts.contains(element) && !open.isEmpty()) {
                seen.part(element, open.getFirst());
              }
              if (posts.contains(element)) {
                open.push(element);
              }
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node == open.peek()) {
              open.pop();
            }
          }
        });
  }
}
