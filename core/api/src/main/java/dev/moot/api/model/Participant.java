package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who takes part in a debate, under their name or, more often, a role.
 *
 * @param id their global name
 * @param name what pages call them
 * @param url their page elsewhere
 * @param anonymised whether the role stands in for a name that the source gives
 * @param note anything a reader should know of them
 * @param reply what they answer to the digest
 * @param location where they are declared
 */
public record Participant(
    ParticipantId id,
    String name,
    Optional<String> url,
    boolean anonymised,
    Optional<String> note,
    Optional<Reply> reply,
    SourceLocation location) {

  private static final String ARTICLE = "The ";

  /** By the id alone: equal ones have the same, and going through all they have takes long. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * The name as it stands within a sentence: a role loses the capital of its article, so that "The
   * author" is "the author" there. "The Hague" keeps it.
   */
  public String nameInSentence() {
    boolean role =
        name.startsWith(ARTICLE)
            && name.length() > ARTICLE.length()
            && Character.isLowerCase(name.codePointAt(ARTICLE.length()));
    return role ? "the " + name.substring(ARTICLE.length()) : name;
  }

  /** The same with their id behind the name, which tells them from others of that name. */
  Participant told() {
    return new Participant(
        id, name + " (" + id.local() + ")", url, anonymised, note, reply, location);
  }

  /** What is the same of names that look alike: letter case, blanks and what nobody sees do not. */
  String likeness() {
    return Unseen.without(Normalizer.normalize(name, Normalizer.Form.NFC))
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  public Permalink permalink() {
    return Permalink.page("people", id.debate(), id.local());
  }
}
