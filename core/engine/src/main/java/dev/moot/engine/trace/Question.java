package dev.moot.engine.trace;

import org.jspecify.annotations.Nullable;

/**
 * Something that the making of an output asks of the site. What is asked of an immutable site has
 * one answer, so a question stands for its answer; by the digests of answers it is seen whether
 * making the output again would give the same.
 *
 * @param kind what is asked
 * @param name of what, in the words of its kind; empty where there is only one
 * @param typed whether it is asked of the site as it is typed, and not as pages show it
 */
public record Question(Kind kind, String name, boolean typed) {

  // Written out, as the JVM works out the methods of a record anew in each run.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Question o && kind == o.kind && typed == o.typed && name.equals(o.name);
  }

  @Override
  public int hashCode() {
    return 31 * (2 * kind.ordinal() + (typed ? 1 : 0)) + name.hashCode();
  }

  /** What can be asked; each constant says what {@link #name} is, and what the answer. */
  public enum Kind {
    /** A debate by its id: all that its file says. */
    DEBATE,
    /** All debates. */
    DEBATES,
    /** A claim by its id. */
    CLAIM,
    /** All claims. */
    CLAIMS,
    /** A claim's id: the id it has now. */
    CURRENT,
    /** A claim's id: the id under which it has its page. */
    CANONICAL,
    /** A claim's id: the claims that are the same one. */
    WORDINGS,
    /** A participant by the id. */
    PARTICIPANT,
    /** A claim's id: where it is mentioned. */
    BACKLINKS,
    /** A claim's id: what bears on it. */
    BEARING,
    /** A relation, {@code debate/relation}: what undercuts it. */
    UNDERCUTTING,
    /** A debate's id: its digests. */
    POSTS_ON,
    /** All dated posts. */
    POSTS,
    /** All undated pages. */
    PAGES,
    /** All tags with their posts. */
    TAGS,
    /** All series with their posts. */
    SERIES,
    /**
     * A page by its permalink: what it is about, and which part of a list it shows; or a file of a
     * plugin: what it goes by.
     */
    PAGE,
    /** A feed by the permalink of its page: its head, its posts. */
    FEED,
    /** The text of a post, by its permalink, as feeds have it. */
    FEED_TEXT,
    /** A post by its permalink: its file, and what the names in it stand for. */
    POST,
    /** A post by its permalink, as lists show it. */
    ENTRY,
    /** A directive that is a template, by its name: what the template says. */
    DIRECTIVE,
    /** Whether there is a dated post at a permalink. */
    IS_DIGEST,
    /** A page by its permalink: where it is in other languages. */
    VERSIONS,
    /** A dated post's permalink: where the posts before and after it are. */
    NEIGHBOURS,
    /** A post's permalink: where those are that are related, and by what. */
    RELATED,
    /** A claim's id: what debates say of it in other places than at the claim. */
    ON_CLAIM,
    /** Part of the list of all dated posts, {@code from-to}. */
    SOME_POSTS,
    /** The posts with a tag, by its slug. */
    TAGGED,
    /** The posts of a series, by its slug. */
    PARTS,
    /** A permalink: where links to it end, whether something is there, and whether it shows any. */
    LINK,
    /** What the menu leads to, and what its entries are called. */
    MENU,
    /** A file of the site by its path: where it appears. */
    FILE,
    /** A picture by its permalink: its size. */
    PICTURE,
    /** The texts of all posts and pages. */
    PROSE,
    /** The whole site. */
    SITE
  }
}
