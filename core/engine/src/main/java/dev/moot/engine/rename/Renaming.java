package dev.moot.engine.rename;

import java.util.List;

/**
 * What it takes to give something another name.
 *
 * @param renamed what, and its names
 * @param references how many places named it
 * @param files the files that change, by path
 */
public record Renaming(Renamed renamed, int references, List<EditedFile> files) {

  public Renaming {
    files = List.copyOf(files);
  }
}
