package dev.moot.engine.render.view;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.api.model.Term;
import java.util.List;

/**
 * A term in the glossary.
 *
 * @param term the term
 * @param debate the debate whose word it is
 * @param posts the posts that use it, newest first
 */
public record TermEntry(Term term, Debate debate, List<Post> posts) {

  public TermEntry {
    posts = List.copyOf(posts);
  }

  /** The {@code id} of its entry: two hyphens stand in no id, so no two terms share one. */
  public String anchor() {
    return anchor(debate, term);
  }

  public static String anchor(Debate debate, Term term) {
    return debate.id() + "--" + term.id();
  }

  /** The word as people write it. */
  public String word() {
    return term.id().replace('-', ' ');
  }

  /** Whether somebody asked what it means and nobody in the debate said. */
  public boolean isOpen() {
    return term.askedBy().isPresent() && term.by().isEmpty();
  }
}
