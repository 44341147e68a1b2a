package dev.moot.engine.rename;

import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.read.SourceFile;
import java.util.Optional;

/**
 * Works out what the files of a site say once something has another name. Every place comes from
 * the parse: marks of YAML, spans of the syntax tree. Only the characters of the names change.
 */
public sealed interface NameChange permits ClaimRenaming, ParticipantRenaming {

  /**
   * The change that a command asks for.
   *
   * @param old what it names: a claim, or with an {@code @} before the id a participant
   * @param wanted the id that it is to have
   * @param name what pages are to call the participant
   * @param linked {@code parsed}, linked without an error
   * @param config {@code moot.yaml}
   * @throws Refusal when one of them will not do
   */
  static NameChange of(
      String old,
      String wanted,
      Optional<String> name,
      ParsedSite parsed,
      LinkedSite linked,
      SourceFile config)
      throws Refusal {
    if (NewParticipant.isMarked(old)) {
      NewParticipant participant = NewParticipant.of(old, wanted, name, linked.site());
      return new ParticipantRenaming(parsed, linked, config, participant);
    }
    if (name.isPresent()) {
      throw new Refusal(
          "a claim has no name beside its id",
          "leave out `--name`, or name somebody who takes part: `debate/@id`");
    }
    return new ClaimRenaming(parsed, linked, config, NewName.of(old, wanted, linked.site()));
  }

  /**
   * What it takes.
   *
   * @throws Refusal when a name stands where it cannot be changed
   */
  Renaming renaming() throws Refusal;

  /**
   * Checks that every name in prose stands for what it stood for before.
   *
   * @param after the site with the changes
   * @throws Refusal naming the first place that would mean something else
   */
  void check(LinkedSite after) throws Refusal;
}
