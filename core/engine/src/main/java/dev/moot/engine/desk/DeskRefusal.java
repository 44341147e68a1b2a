package dev.moot.engine.desk;

/** Thrown when no quote is made of what was marked; nothing was written. */
public final class DeskRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The site has no such source, or its text is not at hand. */
    NO_SOURCE,
    /** Nothing but space was marked. */
    NO_WORDS,
    /** The words are not all of one post. */
    TWO_POSTS,
    /** The text or the claim file is not what the page was made of. */
    CHANGED,
    /** What would be written is not what the page showed. */
    NOT_SHOWN,
    /** The claim file cannot be read as it is. */
    UNREADABLE,
    /** The debate has no such claim. */
    NO_CLAIM,
    /** The debate has no such participant. */
    NO_PARTICIPANT,
    /** The claim has this quote. */
    THERE_ALREADY,
    /** The claim file is laid out in a way that nothing can be put into safely. */
    BY_HAND,
    /** The site would have an error that it has not now. */
    ERROR
  }

  private final Reason reason;

  /** About nothing in particular. */
  DeskRefusal(Reason reason) {
    this(reason, "");
  }

  /**
   * @param about the name it is about, or the words of the error
   */
  DeskRefusal(Reason reason, String about) {
    super(about);
    this.reason = reason;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** The name it is about, or the words of the error; may be empty. */
  public String about() {
    return String.valueOf(getMessage());
  }
}
