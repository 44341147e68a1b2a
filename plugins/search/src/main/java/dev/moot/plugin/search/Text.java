package dev.moot.plugin.search;

import dev.moot.api.model.Post;
import dev.moot.api.model.ProseSection;
import dev.moot.api.model.SiteProse;
import java.util.List;

/** What an entry says below its title. Of any thread. */
interface Text {

  /** What is said, section by section. */
  List<ProseSection> sections();

  /** Its words, as {@link TextWords} writes them down. */
  String words();

  /** What is equal while both stay the same. */
  Object edition();

  /** That of {@code sections}. */
  static Text of(List<ProseSection> sections) {
    return new Known(List.copyOf(sections));
  }

  /** That of {@code post}. */
  static Text of(Post post, SiteProse prose) {
    return new OfPost(post, prose);
  }

  /** A text that is there already. */
  record Known(List<ProseSection> sections) implements Text {

    @Override
    public String words() {
      return TextWords.of(sections);
    }

    @Override
    public Object edition() {
      return sections;
    }
  }

  /** The words of a post are remembered, and taken of its sections while those are at hand. */
  final class OfPost implements Text {

    private static final String KIND = "words";

    private final Post post;
    private final SiteProse prose;
    private String taken = "";

    OfPost(Post post, SiteProse prose) {
      this.post = post;
      this.prose = prose;
    }

    @Override
    public synchronized List<ProseSection> sections() {
      List<ProseSection> sections = prose.sections(post);
      taken = prose.remembered(post, KIND, () -> TextWords.of(sections));
      return sections;
    }

    @Override
    public synchronized String words() {
      String words =
          taken.isEmpty()
              ? prose.remembered(post, KIND, () -> TextWords.of(prose.sections(post)))
              : taken;
      taken = "";
      return words;
    }

    @Override
    public Object edition() {
      return prose.edition(post);
    }
  }
}
