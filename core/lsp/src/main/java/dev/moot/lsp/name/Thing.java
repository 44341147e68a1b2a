package dev.moot.lsp.name;

/**
 * Something that a site has a name for.
 *
 * @param kind what it is
 * @param debate the debate that it is of; empty for what is of the whole site
 * @param id its name there
 */
public record Thing(Kind kind, String debate, String id) {

  /** What has a name. */
  public enum Kind {
    CLAIM,
    PERSON,
    SOURCE,
    TERM,
    DEBATE,
    TAG
  }

  /** How messages and commands call it: {@code tea/aunt}. */
  public String called() {
    return debate.isEmpty() ? id : debate + "/" + id;
  }
}
