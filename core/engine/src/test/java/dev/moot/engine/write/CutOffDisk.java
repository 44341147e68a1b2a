package dev.moot.engine.write;

import java.io.IOException;
import java.nio.file.Path;

/** A disk whose process is killed at one of its steps. */
final class CutOffDisk implements Disk {

  /** The kill. */
  static final class CutOff extends Error {
    private static final long serialVersionUID = 1L;
  }

  private int left;

  /**
   * @param step the first step that is not done, from 1
   */
  CutOffDisk(int step) {
    this.left = step;
  }

  private void step() {
    if (--left <= 0) {
      throw new CutOff();
    }
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    step();
    REAL.write(file, bytes);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step();
    REAL.move(from, to);
  }

  @Override
  public void delete(Path path) throws IOException {
    step();
    REAL.delete(path);
  }

  @Override
  public void makeFolders(Path folder) throws IOException {
    step();
    REAL.makeFolders(folder);
  }

  @Override
  public void force(Path path) throws IOException {
    step();
    REAL.force(path);
  }
}
