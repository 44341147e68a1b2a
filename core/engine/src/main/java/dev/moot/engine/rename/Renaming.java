package dev.moot.engine.rename;

import dev.moot.api.model.ClaimId;
import java.util.List;

/**
 * What it takes to give a claim another name.
 *
 * @param from its name
 * @param to its new name
 * @param undone whether {@code to} was its alias, and so {@code from} is not kept
 * @param references how many places named it
 * @param files the files that change, by path
 */
public record Renaming(
    ClaimId from, ClaimId to, boolean undone, int references, List<EditedFile> files) {

  public Renaming {
    files = List.copyOf(files);
  }
}
